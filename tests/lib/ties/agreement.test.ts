import { expect, test } from 'vitest';
import type { Hedge } from '#lib/numbers/number-in-text.ts';
import { disagreement, OTHER } from '#lib/ties/agreement.ts';

const ABOVE = 'over and more than (逾、超過) are said only of a larger value';
const BELOW = 'nearly and less than (近、不足) are said only of a smaller value';
const IDLE = 'the value is exact, so the words need no hedge';
const over = 'its bound needs over, more than or at least (逾、超過、至少)';

const cases: [said: number, hedge: Hedge | '', known: number, bound: Hedge | '', string?][] = [
  [4694, '', 4694, ''],
  [4700, '', 4694, '', OTHER],
  [4700, 'at-most', 4694, ''],
  [4700, 'at-least', 4694, '', ABOVE],
  [4600, 'at-least', 4694, ''],
  [4600, 'at-most', 4694, '', BELOW],
  [4700, 'about', 4694, ''],
  [4694, 'about', 4694, '', IDLE],
  [4694, 'at-least', 4694, '', IDLE],
  [5200, 'at-most', 4694, '', OTHER],
  [3000, 'at-least', 4694, '', OTHER],
  [800, 'at-least', 800, 'at-least'],
  [800, '', 800, 'at-least', over],
  [800, 'at-most', 800, 'at-least', over],
  [750, 'at-least', 800, 'at-least', OTHER],
  [3200, 'about', 3206, 'about'],
];

test.each(cases)('%d %s of %d %s', (value, hedge, known, bound, expected) => {
  const said = { value, step: 1, ...(hedge && { hedge }) };
  expect(disagreement(said, { value: known, bound: bound || undefined })).toBe(expected);
});

test('words reach as far as they are said to', () => {
  const third = { value: 33.3, step: 1, reach: [31, 35] as const };
  expect(disagreement(third, { value: 31 })).toBeUndefined();
  expect(disagreement(third, { value: 36 })).toBe(OTHER);
  expect(disagreement({ ...third, hedge: 'at-least' }, { value: 36 })).toBeUndefined();
});

test('what the source itself rounded may be said to be about so much', () => {
  const said = { value: 2400, step: 1, hedge: 'about' as const };
  expect(disagreement(said, { value: 2400, isExact: false })).toBeUndefined();
});
