import { expect, test } from 'vitest';
import { CURRENCY, UNITS } from '#lib/numbers/english-units.ts';

const cases: [after: string, expected: string | undefined][] = [
  [' percentage points', 'points'],
  [' per cent', 'percent'],
  ['%', 'percent'],
  [' times', 'times'],
  [' exaflops', 'PFLOPS'],
  [' square metres', 'square-metres'],
  [' metres', 'metres'],
  [' people', undefined],
];

test.each(cases)('reads “%s” after a number', (after, expected) => {
  expect(UNITS.find(([pattern]) => pattern.test(after))?.[1]).toBe(expected);
});

test('takes a bare dollar for a Hong Kong one', () => {
  expect([CURRENCY['$'], CURRENCY['US$']]).toEqual(['HKD', 'USD']);
});
