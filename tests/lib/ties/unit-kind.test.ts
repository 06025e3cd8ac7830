import { expect, test } from 'vitest';
import { kindNames, kindOf } from '#lib/ties/unit-kind.ts';

test('people, scores and years are counted, and all else is of its own kind', () => {
  expect((['people', 'score', 'years', 'HKD', 'percent'] as const).map(kindOf)).toEqual([
    ...['count', 'count', 'count', 'HKD', 'percent'],
  ]);
  expect(kindNames[kindOf('people')]).toBe('a plain count');
});
