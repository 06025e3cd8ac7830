import { expect, test } from 'vitest';
import { withRanges, type FoundNumber } from '#lib/numbers/found-number.ts';

const first: FoundNumber = { value: 10, kind: 'HKD', scale: 1, start: 0, end: 5 };
const second: FoundNumber = { value: 15e9, kind: 'count', scale: 1e9, start: 6, end: 16 };

test('lends both ends of a range what they lack', () => {
  const found = withRanges([first, second], 'HK$10–15 billion');
  expect(found.map(({ value, kind }) => [value, kind])).toEqual([
    [10e9, 'HKD'],
    [15e9, 'HKD'],
  ]);
});

test('leaves numbers apart that are no range', () => {
  expect(withRanges([first, second], 'HK$10,15 billion')).toEqual([first, second]);
});
