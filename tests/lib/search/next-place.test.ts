import { describe, expect, it } from 'vitest';
import { nextPlace } from '#lib/search/next-place.ts';

const cases = [
  { name: 'goes down from the field', key: 'ArrowDown', place: -1, expected: 0 },
  { name: 'goes up to the field', key: 'ArrowUp', place: 0, expected: -1 },
  { name: 'stays at the end', key: 'ArrowDown', place: 2, expected: undefined },
  { name: 'stays in the field', key: 'ArrowUp', place: -1, expected: undefined },
  { name: 'jumps to the first', key: 'Home', place: 2, expected: 0 },
  { name: 'jumps to the last', key: 'End', place: 0, expected: 2 },
  { name: 'leaves Home to the text of the field', key: 'Home', place: -1, expected: undefined },
  { name: 'leaves other keys alone', key: 'a', place: 0, expected: undefined },
];

describe('nextPlace', () => {
  for (const { name, key, place, expected } of cases) {
    it(name, () => expect(nextPlace(key, place, 3)).toBe(expected));
  }
});
