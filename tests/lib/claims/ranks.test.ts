import { expect, test } from 'vitest';
import { ordinalSense, ranksInWords } from '#lib/claims/ranks.ts';

const worded: [text: string, edition: 'en' | 'zh-hant', expected: string[]][] = [
  ['It ranked only second last year.', 'en', ['second']],
  ['It came fourth among 69 economies.', 'en', ['fourth among 69 economies']],
  ['The first in the world to try it.', 'en', []],
  ['Its first year and second office.', 'en', []],
  ['排名第一，全球第三大', 'zh-hant', ['第一', '第三大']],
  ['第一次嘗試', 'zh-hant', []],
];

test.each(worded)('finds the ranks in the words of “%s”', (text, edition, expected) => {
  const found = ranksInWords(text, edition).map(({ start, end }) => text.slice(start, end));
  expect([...new Set(found)]).toEqual(expected);
});

const senses: [before: string, ordinal: string, after: string, sense: string][] = [
  ['', '4th', ' in 2025', 'rank'],
  ['It was placed ', '4th', '', 'rank'],
  ['It held its ', '4th', ' meeting in Asia', 'series'],
  ['It was the ', '4th', ' firm to sign', 'unclear'],
];

test.each(senses)('tells what “%s%s%s” says', (before, ordinal, after, sense) => {
  const span = { start: before.length, end: before.length + ordinal.length };
  expect(ordinalSense(before + ordinal + after, span, 'en')).toBe(sense);
});
