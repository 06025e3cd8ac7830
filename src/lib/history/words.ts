import type { Edition } from '#i18n/editions.ts';

/**
 * A text cut into words, with the spaces and signs between them, so that joining them gives it back.
 * An amount is one piece with its sign: HK$30, 49%, 300億.
 */
export function wordsIn(text: string, edition: Edition): string[] {
  const words: string[] = [];
  for (const { segment } of segmenters[edition].segment(text)) {
    const last = words.at(-1);
    if (last !== undefined && isOneAmount(last, segment)) words[words.length - 1] = last + segment;
    else words.push(segment);
  }
  return words;
}

/** Whether it is a word or number, not a space or sign. */
export function isWord(piece: string): boolean {
  return /[\p{L}\p{N}]/u.test(piece);
}

function isOneAmount(before: string, after: string): boolean {
  if (/[$£€]$/.test(before)) return /^\d/.test(after);
  if (/^(HK|US)$/.test(before)) return after === '$';
  return /\d$/.test(before) && /^[%億萬]$/.test(after);
}

const segmenters: Record<Edition, Intl.Segmenter> = {
  en: new Intl.Segmenter('en', { granularity: 'word' }),
  'zh-hant': new Intl.Segmenter('zh-Hant', { granularity: 'word' }),
};
