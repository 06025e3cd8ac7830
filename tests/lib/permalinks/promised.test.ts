import { describe, expect, it } from 'vitest';
import { pageOf, promisedAddresses } from '#lib/permalinks/promised.ts';
import { article, contentWith } from '../checks/problems-found.ts';

const promised = (files: Record<string, string> = {}) => promisedAddresses(contentWith(files));
const own = (files: Record<string, string>) => {
  const always = new Set(promised());
  return promised(files).filter((address) => !always.has(address));
};
const page = (words: string) =>
  `---\ntitle: About us all\nstandfirst: What this is and who makes it.\nupdated: 2025-11-01\n---\n${words}`;

const cases: { name: string; files: Record<string, string>; expected: string[] }[] = [
  {
    name: 'holds an article and its headings, in order',
    files: { 'articles/a/en.md': article({}, '## B {#b}\n\nX.\n\n### A {#a}\n\nX.\n') },
    expected: ['/articles/a/', '/articles/a/#a', '/articles/a/#b'],
  },
  {
    name: 'holds what is dated later, and no draft',
    files: {
      'articles/later/en.md': article({ published: '2099-01-01' }),
      'articles/draft/en.md': article({ draft: 'true' }),
    },
    expected: ['/articles/later/'],
  },
  {
    name: 'holds what is withdrawn',
    files: { 'articles/a/en.md': article({ withdrawn: 'It was all wrong.' }) },
    expected: ['/articles/a/'],
  },
  {
    name: 'holds the headings of a profile under its organisation',
    files: {
      'articles/a/en.md': article(
        { kind: 'profile', organisations: '[acme]' },
        '## H {#h}\n\nX.\n',
      ),
    },
    expected: ['/organisations/acme/#h'],
  },
  {
    name: 'holds pages',
    files: { 'pages/about/en.md': page('## Us {#us}\n\nX.\n') },
    expected: ['/about/', '/about/#us'],
  },
  {
    name: 'holds records and entries of the timeline',
    files: {
      'events/e.yaml':
        'date: 2024\ntitle: { en: Event }\nsummary: { en: It was. }\nsources: [survey]\ntopics: [startups]\n',
      'glossary/t.yaml': 'term: { en: term }\ndefinition: { en: A word. }\nsources: [survey]\n',
    },
    expected: ['/glossary/t/', '/timeline/#e'],
  },
  {
    name: 'holds a source as soon as something that readers may see cites it',
    files: {
      'sources/for-later.yaml': source(),
      'sources/for-draft.yaml': source(),
      'sources/for-none.yaml': source(),
      'articles/a/en.md': article({ published: '2099-01-01' }, 'X.[^for-later]\n'),
      'articles/b/en.md': article({ draft: 'true' }, 'X.[^for-draft]\n'),
    },
    expected: ['/articles/a/', '/sources/for-later/'],
  },
];

describe('promisedAddresses', () => {
  it.each(cases)('$name', ({ files, expected }) => {
    expect(own(files)).toEqual(expected);
  });

  it('holds the site’s own lists, each record and each point of a figure', () => {
    expect(promised()).toEqual([
      ...[
        '/',
        '/changes.xml',
        '/changes/',
        '/corrections.xml',
        '/corrections/',
        '/explainers/',
        '/feed.xml',
        '/figures/',
      ],
      ...['/figures/apart/', '/figures/apart/#2022', '/figures/apart/#2023'],
      ...['/figures/counted/', '/figures/counted/#2022', '/figures/counted/#2023'],
      ...['/figures/counted/#2024', '/figures/counted/#2030', '/glossary/', '/news/'],
      ...['/organisations/', '/organisations/acme/', '/programmes/', '/search/', '/sources/'],
      ...['/sources/survey/', '/timeline/', '/topics/', '/topics/startups/'],
    ]);
  });
});

describe('pageOf', () => {
  it.each([
    ['/figures/a/#2024/25', '/figures/a/'],
    ['/figures/a/', '/figures/a/'],
  ])('takes %s to %s', (address, expected) => {
    expect(pageOf(address)).toBe(expected);
  });
});

function source(): string {
  return 'title: Survey\npublisher: InvestHK\nurl: https://example.com/\ndate: 2024\nspeaker: government\nform: original\nseen: whole\nlanguage: en\n';
}
