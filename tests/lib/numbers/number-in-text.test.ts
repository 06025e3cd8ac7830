import { expect, test } from 'vitest';
import { isClaim, isSameNumber, type NumberKind } from '#lib/numbers/number-in-text.ts';

const claims: [kind: NumberKind, value: number, expected: boolean][] = [
  ['count', 99, false],
  ['count', 100, true],
  ['percent', 3, true],
  ['rank', 4, true],
  ['HKD', 1, true],
];

test.each(claims)('says whether %s %d must have a source', (kind, value, expected) => {
  expect(isClaim({ kind, value })).toBe(expected);
});

test('compares value and kind, whatever the arithmetic left over', () => {
  const third = { kind: 'percent', value: 0.1 + 0.2 } as const;
  expect(isSameNumber(third, { kind: 'percent', value: 0.3 })).toBe(true);
  expect(isSameNumber(third, { kind: 'points', value: 0.3 })).toBe(false);
  expect(isSameNumber({ kind: 'count', value: 4694 }, { kind: 'count', value: 4695 })).toBe(false);
});
