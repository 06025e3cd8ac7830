import { hanTails } from './han.ts';
import { linkedNames } from './linked-names.ts';

/** Whether a page is to be found: lists, the search page and 404 carry no `SearchRecord`. */
export function isSearched(html: string): boolean {
  return /\sdata-pagefind-filter=/.test(html);
}

/**
 * The page as it is given to the search index, which is not the page that readers get: cells stand
 * apart, which Pagefind would join into one word; an English page that holds Chinese names also
 * holds their tails, so that any piece of a name finds it; and a text holds all names of what it links.
 * @param names what each page is found by, by its address
 */
export function indexedPage(html: string, names: ReadonlyMap<string, readonly string[]>): string {
  const parted = html.replace(/<\/(dt|dd|th|td)>/g, ' $&');
  if (!/<html[^>]*\slang="?en["\s>]/.test(parted)) return parted;
  const body = parted.indexOf('data-pagefind-body');
  if (body === -1) return parted;
  const start = parted.indexOf('>', body) + 1;
  const linked = linkedNames(parted.slice(start), names).join(' · ');
  const words = parted.slice(start).replace(/<(script|style)\b.*?<\/\1>/gs, '');
  const about = [linked, ...hanTails(linked)].join(' ').trim();
  const han = hanTails(words).join(' ');
  return parted.slice(0, start) + meta('about', about) + meta('han', han) + parted.slice(start);
}

/** What is searched and not shown. The text comes from HTML; only quotation marks are not escaped. */
function meta(name: string, text: string): string {
  if (text === '') return '';
  return `<span data-${name}="${text.replaceAll('"', '&quot;')}" data-pagefind-meta="${name}[data-${name}]"></span>`;
}
