import { expect, it } from 'vitest';
import { readingMinutes } from '#lib/articles/reading-time.ts';

const cases: [string, string, number][] = [
  ['an empty text', '', 1],
  ['one word', 'Harbour', 1],
  ['460 English words', 'word '.repeat(460), 2],
  ['750 Chinese characters', '香'.repeat(750), 3],
  ['230 words and 250 characters', `${'word '.repeat(230)}${'港'.repeat(250)}`, 2],
  ['230 numbers with separators', '4,694 '.repeat(230), 1],
];

it.each(cases)('counts the minutes of %s', (_, text, minutes) => {
  expect(readingMinutes(text)).toBe(minutes);
});
