import { expect, test } from 'vitest';
import { contentOf } from '#lib/content/content-of.ts';
import { foundRecords } from '#lib/finding/found-records.ts';

const texts = {
  'organisations/acme.yaml':
    'name: { en: Acme, zh-hant: 頂點 }\nnameSource: count\naliases: [ACM]\nkind: company\nsummary: { en: A firm. }\nsources: [count]\n',
  'organisations/acme-robots.yaml':
    'name: { en: Acme Robots }\nkind: company\nsummary: { en: A firm. }\nsources: [count]\n',
  'glossary/count.yaml': 'term: { en: Count }\ndefinition: { en: A sum. }\nsources: [count]\n',
  'sources/count.yaml':
    'title: Count of robots\npublisher: Office\nurl: https://example.com/\ndate: 2024\nspeaker: government\nform: original\nseen: whole\nlanguage: en\n',
  'figures/robots.yaml':
    'label: { en: Robots }\nmeasures: { en: Robots in use. }\nscope: ai\nunit: count\npoints:\n  - { period: 2024, value: 500, sources: [{ id: count }] }\n',
};
const files = Object.entries(texts).map(([path, text]) => ({
  path,
  bytes: new TextEncoder().encode(text),
}));
const settings = { folder: 'content', editionDate: '2025-11-22', components: [] };
const { records } = contentOf(files, settings);

test.each([
  ['acme', ['[Acme](org:acme)', '[Acme Robots](org:acme-robots)']],
  ['頂點', ['[Acme](org:acme)']],
  ['ACM', ['[Acme](org:acme)', '[Acme Robots](org:acme-robots)']],
  ['count', ['[Count](term:count)', '[^count]']],
  ['office robots', ['[^count]']],
  ['robots', ['[500](figure:robots@2024)', '[Acme Robots](org:acme-robots)', '[^count]']],
  ['acme-robots', ['[Acme Robots](org:acme-robots)']],
  ['nothing', []],
  [' ', []],
])('finds %j, what is called so first', (query, expected) => {
  expect(foundRecords(query, records).map(({ paste }) => paste)).toEqual(expected);
});
