import { expect, it } from 'vitest';
import { readingLevel } from '#lib/reports/reading-level.ts';

// By hand: 0.39 × words/sentences + 11.8 × syllables/words − 15.59.
it.each([
  { name: 'short words', sentences: ['The cat sat on the mat.'], names: [], expected: -1.4 },
  {
    name: 'two sentences',
    sentences: ['The cat sat on the mat.', 'Nobody remembered it.'],
    names: [],
    expected: 3.2,
  },
  {
    name: 'names of records left out',
    sentences: ['The Innovation and Technology Commission cat sat on the mat.'],
    names: ['Innovation and Technology Commission'],
    expected: -1.4,
  },
  {
    name: 'capitals inside a sentence and figures left out',
    sentences: ['The cat Esmeralda sat on the 2,024 mat.'],
    names: [],
    expected: -1.4,
  },
  { name: 'nothing', sentences: [], names: [], expected: undefined },
  {
    name: 'names alone',
    sentences: ['SenseTime 2024.'],
    names: ['SenseTime'],
    expected: undefined,
  },
])('gives the grade of $name', ({ expected, names, sentences }) => {
  expect(readingLevel(sentences, names)).toBe(expected);
});
