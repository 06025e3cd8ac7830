import { expect, it } from 'vitest';
import { isSimplified } from '#lib/editions/simplified.ts';

const cases: [string, boolean][] = [
  ['人工智能资助计划', true],
  ['人工智能資助計劃', false],
  ['小马智行', true],
  ['驾', true],
  // The same in both.
  ['具身智能', false],
  ['AI', false],
  // What Hong Kong writes is not all in Big5.
  ['現着眼點', false],
];

it.each(cases)('tells how %s is written', (text, expected) => {
  expect(isSimplified(text)).toBe(expected);
});
