import { expect, test } from 'vitest';
import { numbersIn } from '#lib/numbers/numbers-in.ts';

test('says where each number stands, with its unit and without its hedge', () => {
  const text = 'Under Chapter 18C there are over 4,700 firms.';
  const [number] = numbersIn(text, 'en', ['Chapter 18C', '', 'absent']);
  expect(number).toEqual({
    value: 4700,
    kind: 'count',
    hedge: 'at-least',
    start: 33,
    end: 38,
    words: 'over 4,700',
  });
});

test('masks the longest name first', () => {
  expect(numbersIn('SCALE 500 Plus', 'en', ['SCALE', 'SCALE 500 Plus'])).toEqual([]);
});

test('finds nothing in nothing', () => {
  expect(numbersIn('', 'zh-hant')).toEqual([]);
});
