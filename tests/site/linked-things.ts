import { DIST, pagesOf } from './built-site.ts';

/** Every page with what it says to machines, as written. */
export const pages = pagesOf(DIST).map((page) => ({
  ...page,
  texts: [...page.document.querySelectorAll('script[type="application/ld+json"]')].map(
    (script) => script.textContent,
  ),
}));
/** All of it, read. */
export const things = pages.flatMap(({ path, texts }) =>
  texts.map((text): { path: string; data: Data } => ({ path, data: JSON.parse(text) })),
);

export type Data = Record<string, unknown>;
