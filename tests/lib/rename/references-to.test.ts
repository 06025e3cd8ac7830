import { expect, test } from 'vitest';
import { edited } from '#lib/fixes/edit.ts';
import { referencesTo } from '#lib/rename/references-to.ts';
import { article, contentWith } from '../checks/problems-found.ts';

const site = (front: string) =>
  `url: https://harbour.example\nname: { en: Harbour }\ndescription: { en: old }\nfrontPage:\n${front}licences:\n  words: { name: MIT, url: https://example.com/ }\n  data: { name: MIT, url: https://example.com/ }\n  code: { name: MIT, url: https://example.com/ }\n`;

const cases: {
  name: string;
  collection: 'sources' | 'organisations' | 'figures' | 'topics' | 'articles' | 'authors';
  path: string;
  text: string;
  expected: string;
}[] = [
  {
    name: 'in front matter, in a list, with quotation marks and a remark',
    collection: 'organisations',
    path: 'articles/a/en.md',
    text: article({ organisations: "[acme, 'old', older] # old", place: 'old' }),
    expected: article({ organisations: "[acme, 'new', older] # old", place: 'old' }),
  },
  {
    name: 'of topics and authors',
    collection: 'topics',
    path: 'articles/a/en.md',
    text: article({ topics: '\n  - startups\n  - old', authors: '[old]' }),
    expected: article({ topics: '\n  - startups\n  - new', authors: '[old]' }),
  },
  {
    name: 'of sources under any key that holds one',
    collection: 'sources',
    path: 'figures/f.yaml',
    text: 'label: { en: old }\nmeasures: { en: old }\nscope: ai\nunit: count\npoints:\n  - period: 2022\n    value: 1\n    sources: [{ id: old, at: old }, { id: "old" }]\n    alternatives:\n      - { value: 2, source: old, why: old and wrong }\n',
    expected:
      'label: { en: old }\nmeasures: { en: old }\nscope: ai\nunit: count\npoints:\n  - period: 2022\n    value: 1\n    sources: [{ id: new, at: old }, { id: "new" }]\n    alternatives:\n      - { value: 2, source: new, why: old and wrong }\n',
  },
  {
    name: 'of points of a figure',
    collection: 'figures',
    path: 'programmes/p.yaml',
    text: 'name: { en: Fund }\nscope: ai\nstatus: open\nsummary: { en: It pays. }\nsources: [old]\namount: old@2024\nspent: older@2024\n',
    expected:
      'name: { en: Fund }\nscope: ai\nstatus: open\nsummary: { en: It pays. }\nsources: [old]\namount: new@2024\nspent: older@2024\n',
  },
  {
    name: 'of figures on the home page',
    collection: 'figures',
    path: 'site.yaml',
    text: site('  figures: [old@2024, older@2024]\n  chart: { figure: old, title: { en: old } }\n'),
    expected: site(
      '  figures: [new@2024, older@2024]\n  chart: { figure: new, title: { en: old } }\n',
    ),
  },
  {
    name: 'of the article on the home page',
    collection: 'articles',
    path: 'site.yaml',
    text: site('  unknown: { words: { en: old }, article: old }\n'),
    expected: site('  unknown: { words: { en: old }, article: new }\n'),
  },
];

test.each(cases)('finds names $name', ({ collection, path, text, expected }) => {
  const entry = contentWith({ [path]: text }).entries.find(({ file }) => file.endsWith(path));
  if (!entry) throw new Error('There is no such entry.');
  const edits = referencesTo({ collection, old: 'old', next: 'new' }, entry, text);
  expect(edited(text, edits)).toBe(expected);
});
