/**
 * The languages in which Harbour is published. `lang` stands on every page and in every hreflang;
 * Pagefind keeps one index for each, named after it, and a page with any other tag would silently
 * search the largest index.
 */
export const editions = {
  en: { prefix: '', lang: 'en', pagefind: 'en', name: 'English' },
  'zh-hant': { prefix: 'zh-hant/', lang: 'zh-Hant-HK', pagefind: 'zh-hant-hk', name: '繁體中文' },
} as const;

export type Edition = keyof typeof editions;
