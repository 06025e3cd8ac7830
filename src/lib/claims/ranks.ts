import type { Edition } from '#i18n/editions.ts';
import type { Span } from './proportions.ts';

/** Places in a ranking said in words: ranked first, third in Asia, 排名第四, 全球第三. */
export function ranksInWords(text: string, language: Edition): Span[] {
  return wordedRanks[language].flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => {
      const words = match[1] ?? match[0];
      const start = match.index + match[0].indexOf(words);
      return { start, end: start + words.length };
    }),
  );
}

/**
 * What an ordinal in digits says: a place in a ranking, one of a row of meetings or plans, or it
 * cannot be told from the words around.
 */
export function ordinalSense(text: string, { start, end }: Span, language: Edition): Sense {
  const [rank, series] = senses[language];
  if (series.test(text.slice(end))) return 'series';
  const isAhead = text.slice(0, start).trim() === '';
  return isAhead || rank.test(text) ? 'rank' : 'unclear';
}

const ORDINALS = 'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last';
const NUMERALS = '[〇一二兩三四五六七八九十百\\d]+';

const wordedRanks: Record<Edition, readonly RegExp[]> = {
  en: [
    new RegExp(
      String.raw`\brank(?:s|ed|ing)?\b[^.;:,]{0,40}?\b(${ORDINALS})\b(?!\s(?:time|year))`,
      'gi',
    ),
    // Not `the first in Hong Kong to …`, which says what is new.
    new RegExp(
      String.raw`\b((?:${ORDINALS})(?:\splace\b|\s(?:in|among|of|out\sof)\s(?:the\sworld|Asia|China|the\sregion|\d+\s\w+)(?!\sto\b)|\s(?:worldwide|globally|overall)))`,
      'gi',
    ),
  ],
  'zh-hant': [
    new RegExp(
      `(?:排名|名列|位列|排在|位居|躋身|高居|全球|亞洲|世界|全國)(?:全球|亞洲|世界)?(第${NUMERALS}[位名大]?)`,
      'g',
    ),
    new RegExp(`(第${NUMERALS}(?:位|名(?!為)|大))`, 'g'),
  ],
};

const senses: Record<Edition, [rank: RegExp, series: RegExp]> = {
  en: [
    /\b(?:rank\w*|place[ds]?|position|league|index|table|stands?|stood|climb\w*|among|out of|world|worldwide|globally|Asia|overall)\b|\dth of \d/i,
    /^[\s-](?:century|anniversary|floor|meeting|session|edition|round|plan|five-year|annual|congress|plenary|quarter|half|term|phase|generation|street|avenue|birthday|amendment|batch|cohort|day|time|year|percentile)/i,
  ],
  'zh-hant': [
    /排名|名列|位列|排在|位居|全球|亞洲|世界|榜|第\s?[\d〇一二三四五六七八九十百]+\s?[位名大]/,
    /^\s?[個間家項]/,
  ],
};

export type Sense = 'rank' | 'series' | 'unclear';
