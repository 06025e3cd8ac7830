import { expect, test } from 'vitest';
import { chineseNumeral } from '#lib/numbers/chinese-numeral.ts';

const cases: [text: string, expected: number | undefined][] = [
  ['十', 10],
  ['十二', 12],
  ['二十', 20],
  ['兩百零五', 205],
  ['三千七百', 3700],
  ['一萬', 10_000],
  ['三萬五千', 35_000],
  ['一百二十萬', 1_200_000],
  ['三億五千萬', 350_000_000],
  ['兩萬億', 2_000_000_000_000],
  ['二〇二五', 2025],
  ['萬一', undefined],
  ['億', undefined],
  ['一些', undefined],
  ['', undefined],
];

test.each(cases)('reads %j', (text, expected) => {
  expect(chineseNumeral(text)).toBe(expected);
});
