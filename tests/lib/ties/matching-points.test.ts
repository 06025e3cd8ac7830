import { expect, test } from 'vitest';
import { matchingPoints } from '#lib/ties/matching-points.ts';
import { figure } from '../figures/figure.ts';

const figures = new Map([
  ['near', figure({ points: [{ period: '2024', value: 4694 }] })],
  ['same', figure({ points: [{ period: '2024', value: 4700 }] })],
  ['share', figure({ unit: 'percent', points: [{ period: '2024', value: 4700 }] })],
]);
const found = (value: number, hedge?: 'at-most') =>
  matchingPoints({ value, kind: 'count', step: 1, ...(hedge && { hedge }) }, figures).map(
    ({ distance, id, key }) => `${id}@${key} ${distance}`,
  );

test('the same value comes first, then what rounds to it, in its unit alone', () => {
  expect(found(4700)).toEqual(['same@2024 0', 'near@2024 2']);
  expect(found(4700, 'at-most')).toEqual(['same@2024 0', 'near@2024 1']);
  expect(found(9000)).toEqual([]);
});
