import { expect, it } from 'vitest';
import { curled } from '#lib/editions/punctuation.ts';

const cases: [string, string][] = [
  ["Hong Kong's", 'Hong Kong’s'],
  ["the companies' own", 'the companies’ own'],
  ['a "record" pool', 'a “record” pool'],
  ['"Record" pool', '“Record” pool'],
  ['("quoted")', '(“quoted”)'],
  ["'single' marks", '‘single’ marks'],
  [`"'Both' kinds"`, '“‘Both’ kinds”'],
  ['already “curled”', 'already “curled”'],
  ['no marks', 'no marks'],
];

it.each(cases)('curls the marks of %s', (straight, expected) => {
  expect(curled(straight)).toBe(expected);
});
