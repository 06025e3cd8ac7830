import { hanTails } from './han.ts';

/** Whether a page is to be found: lists, the search page and 404 carry no `SearchRecord`. */
export function isSearched(html: string): boolean {
  return /\sdata-pagefind-filter=/.test(html);
}

/**
 * The page as it is given to the search index, which is not the page that readers get: an English
 * page that holds Chinese names also holds their tails, so that any piece of a name finds it.
 */
export function indexedPage(html: string): string {
  if (!/<html[^>]*\slang="?en["\s>]/.test(html)) return html;
  const body = html.indexOf('data-pagefind-body');
  if (body === -1) return html;
  const start = html.indexOf('>', body) + 1;
  const tails = hanTails(html.slice(start).replace(/<(script|style)\b.*?<\/\1>/gs, ''));
  if (tails.length === 0) return html;
  return `${html.slice(0, start)}<span data-han="${tails.join(' ')}" data-pagefind-meta="han[data-han]"></span>${html.slice(start)}`;
}
