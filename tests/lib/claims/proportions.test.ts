import { expect, test } from 'vitest';
import { proportionsIn } from '#lib/claims/proportions.ts';

const cases: [text: string, edition: 'en' | 'zh-hant', expected: string[]][] = [
  ['half the firms and three quarters of staff', 'en', ['half', 'three quarters']],
  ['less than a fifth of its capital', 'en', ['a fifth']],
  ['one in five firms', 'en', ['one in five']],
  ['two in every hundred, 3 out of 10', 'en', ['3 out of 10']],
  ['one in three years', 'en', []],
  ['half-hourly, in the second half, half an hour', 'en', []],
  ['a third round, a fifth member', 'en', []],
  ['過半數與近一半', 'zh-hant', ['過半數', '近一半']],
  ['五分之一，每十人有一人', 'zh-hant', ['五分之一', '每十人有一人']],
  ['大半年、上半場', 'zh-hant', []],
];

test.each(cases)('finds the proportions of “%s”', (text, edition, expected) => {
  const found = proportionsIn(text, edition).toSorted((a, b) => a.start - b.start);
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});
