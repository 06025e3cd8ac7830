import { hanTails } from './han.ts';

/** Whether a page is to be found: lists, the search page and 404 carry no `SearchRecord`. */
export function isSearched(html: string): boolean {
  return /\sdata-pagefind-filter=/.test(html);
}

/**
 * The page as it is given to the search index, which is not the page that readers get: cells stand
 * apart, which Pagefind would join into one word, and an English page that holds Chinese names also
 * holds their tails, so that any piece of a name finds it.
 */
export function indexedPage(html: string): string {
  const parted = html.replace(/<\/(dt|dd|th|td)>/g, ' $&');
  if (!/<html[^>]*\slang="?en["\s>]/.test(parted)) return parted;
  const body = parted.indexOf('data-pagefind-body');
  if (body === -1) return parted;
  const start = parted.indexOf('>', body) + 1;
  const tails = hanTails(parted.slice(start).replace(/<(script|style)\b.*?<\/\1>/gs, ''));
  if (tails.length === 0) return parted;
  const hidden = `<span data-han="${tails.join(' ')}" data-pagefind-meta="han[data-han]"></span>`;
  return parted.slice(0, start) + hidden + parted.slice(start);
}
