import { expect, it } from 'vitest';
import { DIST, pagesOf } from './built-site.ts';

/** Code, and the window's title, in which no word can have a language of its own. */
const UNMARKED = 'script, style, title';

it('Chinese words are marked as Chinese', () => {
  const found = pagesOf(DIST).flatMap(({ document, path }) =>
    unmarked(document).map((text) => `${path}: ${text}`),
  );
  expect(found).toEqual([]);
});

/** The texts that hold Chinese where the page says another language, or none. */
function unmarked(root: Document): string[] {
  const walker = root.createTreeWalker(root, 4);
  const found: string[] = [];
  while (walker.nextNode()) {
    const { parentElement, textContent } = walker.currentNode;
    if (!textContent || !/\p{Script=Han}{2}/u.test(textContent)) continue;
    if (parentElement?.closest(UNMARKED)) continue;
    const lang = parentElement?.closest('[lang]')?.getAttribute('lang') ?? '';
    if (!/^(zh|ja)\b/.test(lang)) found.push(textContent.trim().slice(0, 80));
  }
  return found;
}
