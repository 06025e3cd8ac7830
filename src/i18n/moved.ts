import type { Edition } from './editions.ts';

/** What a page says that stands where another page used to be. */
export const movedWords = {
  en: { title: 'This page has moved', here: 'It is now at' },
  'zh-hant': { title: '本頁已遷移', here: '新網址：' },
} as const satisfies Record<Edition, { title: string; here: string }>;
