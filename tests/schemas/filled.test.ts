import { expect, test } from 'vitest';
import { isFilled } from '#schemas/filled.ts';

const cases: [value: unknown, expected: boolean][] = [
  [{}, true],
  [{ a: 1 }, true],
  [[], false],
  [null, false],
  ['text', false],
];

test.each(cases)('judges %j', (value, expected) => {
  expect(isFilled({ value })).toBe(expected);
});
