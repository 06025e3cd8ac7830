import { editions } from '#i18n/editions.ts';
import { hasHan } from '#lib/search/han.ts';
import { isSimplified } from './simplified.ts';

/**
 * The language of a name that holds Chinese, else `undefined`. The language that its source is
 * written in, where that is Chinese, decides; else the characters do.
 */
export function chineseIn(text: string, written?: string): string | undefined {
  if (!hasHan(text)) return undefined;
  if (written?.startsWith('zh')) return written;
  return isSimplified(text) ? 'zh-Hans' : editions['zh-hant'].lang;
}

/**
 * A text of an English page in runs, those of Chinese with their language. Latin letters and
 * figures that stand in a Chinese word are part of it: `AI資助計劃`, `第18C章`.
 */
export function languageRuns(text: string, written?: string): LanguageRun[] {
  return text
    .split(CHINESE)
    .map((run, at) => ({ text: run, lang: at % 2 === 1 ? chineseIn(run, written) : undefined }))
    .filter((run) => run.text !== '');
}

/** What no Chinese word on an English page holds. */
const BETWEEN = String.raw`\s·,;:()\[\]\/—–'"‘’“”`;
const CHINESE = new RegExp(
  `([^${BETWEEN}]*\\p{Script=Han}(?:[^${BETWEEN}]*[^${BETWEEN}.!?])?)`,
  'u',
);

export interface LanguageRun {
  text: string;
  lang: string | undefined;
}
