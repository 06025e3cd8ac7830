import { expect, test } from 'vitest';
import { digitStep, roundingSteps } from '#lib/ties/step.ts';

test.each([
  ['4,700', 4700, 1],
  ['HK$20.1 billion', 20.1e9, 1e8],
  ['1.13%', 1.13, 0.01],
  ['0.0%', 0, 0.1],
  ['two million', 2e6, 1e6],
  ['300億港元', 3e10, 1e8],
  ['三百億', 3e10, 1e8],
  ['四千七百', 4700, 1],
])('the last digit of %s', (written, value, expected) => {
  expect(digitStep(written, value)).toBe(expected);
});

test.each([
  [4694, 1, [1]],
  [4700, 1, [100]],
  [5000, 1, [1000, 5000]],
  [20.1, 0.1, [0.1]],
  [0, 1, [1]],
])('%s looks rounded', (value, step, expected) => {
  expect(roundingSteps(value, step)).toEqual(expected);
});
