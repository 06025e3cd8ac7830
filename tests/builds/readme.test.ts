import { cpSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkedContent } from '#desk/checked-content.ts';
import { pagesOf, type BuiltPage } from '../site/built-site.ts';
import { builtSite, contentWith, PATIENCE } from './fixture-build.ts';

const DAY = '2026-11-22';
const files = filesIn(readFileSync('README.md', 'utf8'));
const paths = Object.keys(files);

describe('the first article of the README', () => {
  let pages: BuiltPage[] = [];
  const content = contentWith('readme', files);
  // What a newcomer finds in place: topics to choose from, and who signs.
  for (const folder of ['topics', 'authors']) {
    cpSync(`content/${folder}`, `${content}/${folder}`, { recursive: true });
  }

  beforeAll(async () => {
    pages = pagesOf(await builtSite('readme', content, DAY));
  }, PATIENCE);

  it('comes with the smallest file of each kind that it needs', () => {
    const kinds = paths.map((path) => path.split('/')[0]);
    expect(kinds.toSorted()).toEqual(['articles', 'figures', 'organisations', 'sources']);
  });

  it('passes the check without a word about its files', () => {
    const { problems } = checkedContent({ folder: content, editionDate: DAY });
    expect(problems.filter(({ file }) => paths.some((path) => file.endsWith(path)))).toEqual([]);
  });

  it.each(paths)('has a page for %s', (path) => {
    const address = `/${path.replace(/(\/en\.mdx?|\.yaml)$/, '')}/`;
    expect(pages.map((page) => page.address)).toContain(address);
  });

  it('shows every reference resolved', () => {
    const page = pages.find(({ path }) => path === 'articles/example-robots/index.html');
    const text = page?.document.querySelector('main')?.innerHTML ?? '';
    expect(text).toContain('500 robots');
    expect(text).not.toMatch(/\[\^|\]\(|href="(figure|org|source|chart):/);
  });
});

/** Fenced blocks after a line that ends with the path of a file under `content/` in backticks. */
function filesIn(markdown: string): Record<string, string> {
  const named = /`content\/([^`\s]+)`[^\n]*\n+```\w*\n([\s\S]*?)\n```/g;
  return Object.fromEntries(
    [...markdown.matchAll(named)].map(([, path = '', text = '']) => [path, `${text}\n`]),
  );
}
