import { describe, expect, it } from 'vitest';
import { permalinksText } from '#lib/permalinks/list.ts';
import { promisedAddresses } from '#lib/permalinks/promised.ts';
import { article, contentWith, figure, problemsWith } from './problems-found.ts';

const body = '## One {#one}\n\nA.\n\n## Two {#two}\n\nB.\n';
const before = {
  'articles/first/en.md': article({}, body),
  'articles/second/en.md': article({}, 'Cited.[^cited]\n'),
  'articles/waits/en.md': article({ published: '2025-12-24' }, body),
  'sources/cited.yaml':
    'title: Survey\npublisher: InvestHK\nurl: https://example.com/\ndate: 2024\nspeaker: government\nform: original\nseen: whole\nlanguage: en\n',
};

const cases: { name: string; files: Record<string, string | undefined>; expected: string[] }[] = [
  { name: 'finds nothing while all is there', files: {}, expected: [] },
  {
    name: 'finds nothing where there is no list',
    files: { 'permalinks.txt': undefined, 'articles/first/en.md': undefined },
    expected: [],
  },
  {
    name: 'prints the line for an article that is gone',
    files: { 'articles/first/en.md': undefined },
    expected: [
      '`/articles/first/` was published, and nothing is there any more. Bring it back, or add to `content/redirects.yaml`: `/articles/first/: /explainers/`',
    ],
  },
  {
    name: 'prints the line for an article that waited for its day',
    files: { 'articles/waits/en.md': undefined },
    expected: [
      '`/articles/waits/` was published, and nothing is there any more. Bring it back, or add to `content/redirects.yaml`: `/articles/waits/: /explainers/`',
    ],
  },
  {
    name: 'recognises a renamed article by its headings',
    files: { 'articles/first/en.md': undefined, 'articles/renamed/en.md': article({}, body) },
    expected: [
      '`/articles/renamed/` and 2 more addresses are not in the list of published addresses. Run `npm run check -- --fix`.',
      '`/articles/first/` was published, and nothing is there any more. Bring it back, or add to `content/redirects.yaml`: `/articles/first/: /articles/renamed/`',
    ],
  },
  {
    name: 'finds headings, points, events and sources that are gone',
    files: {
      'articles/first/en.md': article({}, body.replace('#two', '#three')),
      'articles/second/en.md': article({}, 'Nothing.\n'),
      'figures/apart.yaml': figure(['period: 2022, value: 1']),
    },
    expected: [
      '`/articles/first/#three` is not in the list of published addresses. Run `npm run check -- --fix`.',
      '`/articles/first/#two` was published, and nothing is there any more. Bring it back, or add to `content/redirects.yaml`: `/articles/first/#two: /articles/first/#three`',
      '`/figures/apart/#2023` was published, and nothing is there any more. Bring it back, or add to `content/redirects.yaml`: `/figures/apart/#2023: /figures/apart/`',
      '`/sources/cited/` was published, and nothing is there any more. Bring it back, or add to `content/redirects.yaml`: `/sources/cited/: /sources/`',
    ],
  },
  {
    name: 'is content with redirects, one for a page and its headings',
    files: {
      'articles/first/en.md': undefined,
      'articles/second/en.md': article({}, 'Nothing.\n'),
      'redirects.yaml': '/articles/first/: /articles/second/\n/sources/cited/: /sources/\n',
    },
    expected: [],
  },
  {
    name: 'says what to do about an article that is a draft again',
    files: { 'articles/first/en.md': article({ draft: 'true' }, body) },
    expected: [
      '`/articles/first/` was published, and the article is a draft again. Take `draft` out, or take the article back with `withdrawn` and the reason.',
    ],
  },
  {
    name: 'waits with its judgement until a file can be read',
    files: { 'articles/second/en.md': '---\nkind: explainer\n' },
    expected: [
      'The file has front matter that is not closed. Add a line `---` under the last key.',
    ],
  },
];

describe('permalinks', () => {
  it.each(cases)('$name', ({ files, expected }) => {
    const given = { ...before, 'permalinks.txt': listOf(before), ...files };
    const kept = Object.entries(given).filter((file): file is [string, string] => !!file[1]);
    const found = problemsWith(Object.fromEntries(kept));
    expect(found.map((line) => line.replace(/^\S+ error HB\d+ /, ''))).toEqual(expected);
  });

  it('says on which line of the list an address stands', () => {
    const found = problemsWith({ 'permalinks.txt': '# Remark\n\n/news/2024/\n' });
    expect(found.find((line) => line.includes('HB051'))).toBe(
      'content/permalinks.txt:3:1 error HB051 `/news/2024/` was published, and nothing is there any more. Bring it back, or add to `content/redirects.yaml`: `/news/2024/: /news/`',
    );
  });
});

/** The list as `--fix` would write it for the small sound edition with these files. */
function listOf(files: Record<string, string>): string {
  return permalinksText(undefined, promisedAddresses(contentWith(files)));
}
