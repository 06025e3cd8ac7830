import { expect, test } from 'vitest';
import type { Edition } from '#i18n/editions.ts';
import { statedIn } from '#lib/ties/stated.ts';

/** The tied words stand between brackets. */
const cases: [text: string, edition: Edition, expected: string[]][] = [
  ['It has [nearly 4,700] firms.', 'en', ['at-most 4700 count']],
  ['It has nearly [4,700] firms.', 'en', ['at-most 4700 count']],
  ['It has HK$[30] billion.', 'en', ['30000000000 HKD']],
  ['It has [5] firms and 200 more.', 'en', ['5 count']],
  ['[Six] hospitals', 'en', ['6 count']],
  ['[a third] of 900', 'en', ['33.333 percent']],
  ['[one in 10] firms', 'en', ['10 percent']],
  ['[4th of 69] economies', 'en', ['4 rank', '69 count']],
  ['[half a million] people', 'en', ['500000 count']],
  ['In 2024 it had [2000].', 'en', ['2000 count']],
  ['共[近千人]參加。', 'zh-hant', ['at-most 1000 count']],
  ['約[三成]的人', 'zh-hant', ['about 30 percent']],
  ['[三分之一]的人', 'zh-hant', ['33.333 percent']],
  ['[六間]醫院', 'zh-hant', ['6 count']],
  ['增加[兩倍]', 'zh-hant', ['2 times ambiguous']],
  ['[不少]公司', 'zh-hant', []],
];

test.each(cases)('reads %s', (text, edition, expected) => {
  const span = { start: text.indexOf('['), end: text.indexOf(']') - 1 };
  const found = statedIn(text.replace(/[[\]]/g, ''), span, edition).map(
    ({ hedge, isAmbiguous, kind, value }) =>
      [hedge, Number(value.toFixed(3)), kind, isAmbiguous && 'ambiguous'].filter(Boolean).join(' '),
  );
  expect(found).toEqual(expected);
});

test('a name with digits is no number', () => {
  expect(statedIn('It is Chapter 18C.', { start: 6, end: 17 }, 'en', ['Chapter 18C'])).toEqual([]);
});
