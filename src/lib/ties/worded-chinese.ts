import { chineseNumeral } from '#lib/numbers/chinese-numeral.ts';
import type { Hedge } from '#lib/numbers/number-in-text.ts';
import { multipleReach } from './multiple.ts';
import { share } from './share.ts';
import type { Worded } from './worded.ts';

export const CHINESE_NUMERALS = '〇零一二兩三四五六七八九十百千萬億';

/** Shares, multiples, places and small numbers in Chinese words; longer readings first. */
export function chineseWorded(text: string): Worded[] {
  return readers.flatMap(([pattern, read]) =>
    [...text.matchAll(pattern)].flatMap((match): Worded[] => {
      const found = read(...match.slice(1));
      if (!found) return [];
      return [{ ...found, start: match.index, end: match.index + match[0].length }];
    }),
  );
}

const NUMBER = `[${CHINESE_NUMERALS}\\d]+`;

const readers: [RegExp, (...found: (string | undefined)[]) => Read][] = [
  // 百分之三十 is read as a number.
  [
    new RegExp(`(?<![百千\\d])([二三四五六七八九十\\d]+)分之(${NUMBER})`, 'g'),
    (of, part) => share(numeral(part), numeral(of)),
  ],
  [/([三四五])分([一二三四])/g, (of, part) => share(numeral(part), numeral(of))],
  [/(過|逾|近)半(?!年|日|天)/g, (hedge = '') => ({ ...share(1, 2), ...hedged(hedge) })],
  [/一半|半數|減半/g, () => share(1, 2)],
  [/倍增|翻倍|翻一番|翻番|加倍|倍升/g, () => times(2)],
  [/翻兩番/g, () => times(4)],
  [
    new RegExp(`第([${CHINESE_NUMERALS}]+)`, 'g'),
    (place) => ({ value: numeral(place), kind: 'rank', isSmall: true }),
  ],
  [
    new RegExp(
      `(?<![${CHINESE_NUMERALS}\\d.第])([零一二兩三四五六七八九十])(?![${CHINESE_NUMERALS}成倍半])`,
      'g',
    ),
    (sign) => ({ value: numeral(sign), kind: 'count', isSmall: true }),
  ],
];

function hedged(sign: string): { hedge: Hedge } {
  return { hedge: sign === '近' ? 'at-most' : 'at-least' };
}

function times(value: number): Read {
  return { value, kind: 'times', reach: multipleReach(value) };
}

function numeral(written = ''): number {
  return /^\d/.test(written) ? Number(written) : (chineseNumeral(written) ?? 0);
}

type Read = Omit<Worded, 'start' | 'end'> | undefined;
