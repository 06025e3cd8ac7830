import type { Edition } from '#i18n/editions.ts';
import type { Hedge } from './number-in-text.ts';

/** The hedge straight before a number, and where it begins; else the beginning of the number. */
export function hedgeBefore(
  text: string,
  { start }: { start: number },
  language: Edition,
): { hedge?: Hedge; start: number } {
  const before = text.slice(Math.max(0, start - LONGEST), start);
  for (const [hedge, pattern] of patterns[language]) {
    const match = pattern.exec(before);
    if (!match) continue;
    const isHedge = !COMPARED.test(match[0]) && !MEASURED.test(before.slice(0, match.index));
    return isHedge ? { hedge, start: start - match[0].length } : { start };
  }
  return { start };
}

const LONGEST = 40;

/** `55% fewer than the 68,728 of 2024`, `a tenth more than 4,257`: what is compared is no hedge. */
const COMPARED = /\bthan\s+the\s+$/i;
const MEASURED =
  /(?:\d|%|\bper cent|\bpercent|\bpoints?|\btimes|\bfold|\b(?:half|thirds?|quarters?|fifths?|tenths?)|\b(?:many|much|far))\s+$/i;

const english = (words: string) =>
  new RegExp(String.raw`\b(?:${words})\s+(?:an?\s+|the\s+)?$`, 'i');
const chinese = (words: string) => new RegExp(String.raw`(?:${words})\s*$`);

// "No more than" is asked before "more than", which it ends with.
const patterns: Record<Edition, [Hedge, RegExp][]> = {
  en: [
    ['at-least', english('no fewer than|not fewer than|no less than|not less than')],
    [
      'at-most',
      english(
        'nearly|almost|close to|just under|up to|as many as|as much as|at most|no more than|not more than|fewer than|less than|under|below',
      ),
    ],
    [
      'at-least',
      english('over|more than|at least|above|exceeding|in excess of|upwards of|just over'),
    ],
    ['about', english('about|around|some|roughly|approximately|an estimated')],
  ],
  'zh-hant': [
    ['at-most', chinese('不超過|不多於|接近|將近|幾乎|最多|不足|不到|少於|低於|近')],
    ['at-least', chinese('不少於|不低於|超過|多於|高於|至少|最少|逾|超')],
    ['about', chinese('大約|大概|約莫|約為|約有|約')],
  ],
};
