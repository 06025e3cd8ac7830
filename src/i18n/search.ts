/** Words that the search says while it is used; pages load them with it and not before. */
export const searchWords = {
  en: {
    field: 'Search for',
    placeholder: 'A name, a number, a word',
    close: 'Close',
    searching: 'Searching …',
    found: (n: number, query: string) =>
      `${n === 1 ? 'One page' : `${n} pages`} found${query ? ` for “${query}”` : ''}.`,
    foundMany: (shown: number, all: number, query: string) =>
      `The best ${shown} of about ${all} pages${query ? ` for “${query}”` : ''}. Another word narrows them down.`,
    none: (query: string) => `Nothing found${query ? ` for “${query}”` : ''}.`,
    didYouMean: 'Did you mean',
    tryThis: 'What to try',
    tips: [
      'Check the spelling, or use fewer or shorter words.',
      'Try the name in the other language, or an abbreviation: HKMA, 金管局.',
      'Take a filter away.',
    ],
    seeAll: 'Look through the A–Z of everything',
    allResults: 'All results, with filters',
    sections: 'Sections',
    notReady: 'The search index could not be loaded. Read the A–Z instead, or try again later.',
  },
  'zh-hant': {
    field: '搜尋',
    placeholder: '名稱、數字或字詞',
    close: '關閉',
    searching: '搜尋中……',
    found: (n: number, query: string) => `${query ? `「${query}」` : ''}共有${n}個結果。`,
    foundMany: (shown: number, all: number, query: string) =>
      `${query ? `「${query}」` : ''}約有${all}個結果，以下為最相關的${shown}個。可加字詞縮小範圍。`,
    none: (query: string) => `找不到${query ? `「${query}」` : '任何結果'}。`,
    didYouMean: '你是否想找',
    tryThis: '不妨試試',
    tips: ['檢查拼寫，或減少字詞。', '改用另一語言的名稱或簡稱：HKMA、金管局。', '取消篩選條件。'],
    seeAll: '瀏覽所有條目',
    allResults: '所有結果及篩選',
    sections: '段落',
    notReady: '無法載入搜尋索引。請瀏覽條目，或稍後再試。',
  },
} as const satisfies Record<string, SearchWords>;

export interface SearchWords {
  field: string;
  placeholder: string;
  close: string;
  searching: string;
  found: (n: number, query: string) => string;
  foundMany: (shown: number, all: number, query: string) => string;
  none: (query: string) => string;
  didYouMean: string;
  tryThis: string;
  tips: readonly string[];
  seeAll: string;
  allResults: string;
  sections: string;
  notReady: string;
}
