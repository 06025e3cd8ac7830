import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { attribute, DIST, filesOf, origin, pagesOf, site } from './built-site.ts';

const pages = new Map(pagesOf(DIST).map((page) => [origin + page.address, page]));
const articles = [...pages.values()].filter(({ path }) => /^articles\/[^/]+\/index/.test(path));

describe.each(articles)('the Markdown twin of $path', (page) => {
  const address = attribute(page, 'link[type="text/markdown"]', 'href') ?? '';
  const file = join(DIST, address.slice(site.base.length));
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const [, front = '', body = ''] = /^---\n([^]*?)\n---\n([^]*)$/.exec(text) ?? [];

  it('says in its front matter what it is and where', () => {
    expect(parse(front)).toMatchObject({
      title: page.document.querySelector('h1')?.textContent.replace(/\s+/g, ' ').trim(),
      canonical: origin + page.address,
      licence: expect.stringContaining(site.licences.words.url),
    });
  });

  it('holds no reference that only our editors can read', () => {
    const left = /\]\((?!https?:)[^)]*\)|\[\^|<!--|\{#|\b(?:figure|org|source|chart|term):\w/;
    expect(left.exec(body)?.[0]).toBeUndefined();
  });

  it('leads to pages that are there', () => {
    const led = [...body.matchAll(/\]\((https?:[^)\s]*)\)/g)]
      .map(([, url = '']) => url.replace(/#.*/, ''))
      .filter((url) => url.startsWith(origin));
    const files = new Set(filesOf(DIST).map((path) => origin + site.base + path));
    expect(led).not.toEqual([]);
    expect(led.filter((url) => !pages.has(url) && !files.has(url))).toEqual([]);
  });

  it('numbers every source that the page numbers, in the same order', () => {
    const listed = [...(body.split('\n## Sources\n')[1] ?? '').matchAll(/^(\d+)\. \[/gm)];
    const shown = page.document.querySelectorAll('[id^=_source-]').length;
    expect(listed.map(([, number]) => Number(number))).toEqual(
      Array.from({ length: shown }, (_, at) => at + 1),
    );
  });

  it('is named in llms.txt', () => {
    expect(readFileSync(join(DIST, 'llms.txt'), 'utf8')).toContain(`](${origin}${address})`);
  });
});
