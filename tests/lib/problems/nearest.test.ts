import { expect, test } from 'vitest';
import { didYouMean, nearest } from '#lib/problems/nearest.ts';

const cases: [word: string, choices: string[], expected: string | undefined][] = [
  ['topcs', ['title', 'topics'], 'topics'],
  ['Topics', ['topics'], 'topics'],
  ['startup', ['startups-2024', 'other'], 'startups-2024'],
  ['startup', ['startups-2024', 'startups-2025'], undefined],
  ['organisation', ['org', 'figure'], 'org'],
  ['xyz', ['abc'], undefined],
  ['hkpc-2023-study', ['hkpc-2025-census'], undefined],
  ['x'.repeat(100_000), ['topics'], undefined],
  ['', ['topics'], undefined],
];

test.each(cases)('finds what was meant by %j', (word, choices, expected) => {
  expect(nearest(word, choices)).toBe(expected);
});

test('asks whether it was meant, or says what else to do', () => {
  expect(didYouMean('topcs', ['topics'])).toBe('Did you mean `topics`?');
  expect(didYouMean('abc', ['topics'], 'Remove it.')).toBe('Remove it.');
});
