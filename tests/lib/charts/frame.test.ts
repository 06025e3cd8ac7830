import { expect, it } from 'vitest';
import { domainOf, rounded } from '#lib/charts/frame.ts';

it.each([
  [0, 0],
  [12.34, 12.3],
  [12.35, 12.4],
  [-12.34, -12.3],
])('rounded of %d', (value, expected) => {
  expect(rounded(value)).toBe(expected);
});

it.each([
  ['begins at nought', [3, 5], [0, 5]],
  ['reaches under nought for negative values', [-2, 5], [-2, 5]],
  ['ends at nought where all are negative', [-2, -5], [-5, 0]],
  ['has a length where all are nought', [0, 0], [0, 1]],
])('domainOf %s', (_, values, expected) => {
  expect(domainOf(values)).toEqual(expected);
});
