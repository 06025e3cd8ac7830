import type { Edition } from '#i18n/editions.ts';
import { chineseNumbers } from './chinese.ts';
import { englishNumbers } from './english.ts';
import { withRanges } from './found-number.ts';
import { hedgeBefore } from './hedge.ts';
import { withoutDates } from './dates.ts';
import type { NumberInText } from './number-in-text.ts';
import { withoutNames } from './without-names.ts';

/**
 * The numbers that a text states, in order, without years, dates, times and ages. `names` are
 * strings with digits that are no numbers: Chapter 18C, 5G.
 */
export function numbersIn(
  text: string,
  language: Edition,
  names: readonly string[] = [],
): NumberInText[] {
  const plain = withoutDates(withoutNames(text, names));
  const found = language === 'en' ? englishNumbers(plain) : chineseNumbers(plain);
  return withRanges(found, plain).map((number) => {
    const { hedge, start } = hedgeBefore(plain, number, language);
    const { trailing, scale: _, ...rest } = number;
    const said = hedge ?? trailing?.hedge;
    const end = number.end + (hedge ? 0 : (trailing?.length ?? 0));
    return { ...rest, ...(said && { hedge: said }), words: text.slice(start, end) };
  });
}
