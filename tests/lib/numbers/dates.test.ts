import { expect, test } from 'vitest';
import { withoutDates } from '#lib/numbers/dates.ts';

const cases: [text: string, expected: string][] = [
  ['on 28 April 2025 it', 'on _____________ it'],
  ['by April 2025', 'by April ____'],
  ['in 2024–25', 'in _______'],
  ['2024 firms', '____ firms'],
  ['2,024 firms', '2,024 firms'],
  ['HK$2024', 'HK$2024'],
  ['2000 per cent', '2000 per cent'],
  ['2024年4月28日起', '__________起'],
  ['18歲', '___'],
];

test.each(cases)('blanks the dates of “%s”', (text, expected) => {
  expect(withoutDates(text).replaceAll('\0', '_')).toBe(expected);
});
