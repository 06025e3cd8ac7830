import { describe, expect, test } from 'vitest';
import { dateSchema, daySchema, periodSchema, toText } from '#schemas/day.ts';

const cases: [text: unknown, day: boolean, date: boolean, period: boolean][] = [
  ['2025-04-28', true, true, true],
  [new Date('2025-04-28'), true, true, true],
  ['2025-04', false, true, true],
  [2025, false, true, true],
  ['2025', false, true, true],
  ['2025-H1', false, false, true],
  ['2025-Q4', false, false, true],
  ['2024/25', false, false, true],
  ['2019--2024', false, false, true],
  ['--2025-09', false, false, true],
  ['2025-13', false, false, false],
  ['2025-04-32', false, false, false],
  ['2025-H3', false, false, false],
  ['2019-2024', false, false, false],
  ['2019--', false, false, false],
  ['--', false, false, false],
  ['28 April 2025', false, false, false],
  [' 2025', false, false, false],
  [new Date('2025-04-28T10:00:00Z'), false, false, false],
  [20250428, false, false, false],
  [null, false, false, false],
  [['2025-04-28'], false, false, false],
];

describe('takes what is a day, a date or a period', () => {
  test.each(cases)('%s', (text, day, date, period) => {
    const found = [daySchema, dateSchema, periodSchema].map((one) => one.safeParse(text).success);
    expect(found).toEqual([day, date, period]);
  });
});

test('turns what YAML made of days and years back into text', () => {
  const made = [new Date('2025-04-28'), 2025, '2025', 20250, undefined].map(toText);
  expect(made).toEqual(['2025-04-28', '2025', '2025', 20250, undefined]);
});
