import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { DIST, pagesOf } from './built-site.ts';

const articles = pagesOf(DIST).filter(({ path }) => /^articles\/[^/]+\/index\.html$/.test(path));

describe.each(articles)('$path in a browser’s reading mode', ({ html }) => {
  const read = new Readability(parseHTML(html).document).parse();
  const { document } = parseHTML(html);

  it('keeps the headline', () => {
    expect(read?.title).toContain(document.querySelector('h1')?.textContent.trim());
  });

  it('keeps every number of the text, as often as it stands there', () => {
    const written = numbersIn(document.querySelector('.prose'));
    const kept = numbersIn(
      parseHTML(`<html><body>${read?.content ?? ''}</body></html>`).document.body,
    );
    expect(written.size).toBeGreaterThan(0);
    const lost = [...written].filter(([number, times]) => (kept.get(number) ?? 0) < times);
    expect(lost).toEqual([]);
  });
});

/** How often each number stands in a text, without the numbers of its citations. */
function numbersIn(text: Element | null): Map<string, number> {
  for (const citation of text?.querySelectorAll('sup') ?? []) citation.remove();
  const found = new Map<string, number>();
  for (const [number] of (text?.textContent ?? '').matchAll(/\d+(?:[.,]\d+)*/g)) {
    found.set(number, (found.get(number) ?? 0) + 1);
  }
  return found;
}
