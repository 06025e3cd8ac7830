import { expect, test } from 'vitest';
import type { Edition } from '#i18n/editions.ts';
import { hedgeBefore } from '#lib/numbers/hedge.ts';

const cases: [before: string, language: Edition, expected: string][] = [
  ['There are nearly ', 'en', 'at-most 10'],
  ['no more than ', 'en', 'at-most 0'],
  ['more than ', 'en', 'at-least 0'],
  ['Roughly ', 'en', 'about 0'],
  ['in excess of ', 'en', 'at-least 0'],
  ['55% fewer than ', 'en', 'none 15'],
  ['fewer than the ', 'en', 'none 15'],
  ['a tenth more than ', 'en', 'none 18'],
  ['moreover ', 'en', 'none 9'],
  ['共有近', 'zh-hant', 'at-most 2'],
  ['不超過', 'zh-hant', 'at-most 0'],
  ['超過', 'zh-hant', 'at-least 0'],
  ['大約', 'zh-hant', 'about 0'],
  ['幾乎', 'zh-hant', 'at-most 0'],
  ['共有', 'zh-hant', 'none 2'],
];

test.each(cases)('finds the hedge of “%s800”', (before, language, expected) => {
  const found = hedgeBefore(`${before}800`, { start: before.length }, language);
  expect(`${found.hedge ?? 'none'} ${found.start}`).toBe(expected);
});
