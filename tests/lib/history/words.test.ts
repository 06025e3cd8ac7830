import { expect, it } from 'vitest';
import { isWord, wordsIn } from '#lib/history/words.ts';

it.each([
  { text: 'Some 4,700 firms.', edition: 'en' as const, expected: ['Some', '4,700', 'firms'] },
  { text: 'HK$30 billion, 49%', edition: 'en' as const, expected: ['HK$30', 'billion', '49%'] },
  { text: 'US$2.5 and £3', edition: 'en' as const, expected: ['US$2.5', 'and', '£3'] },
  {
    text: '香港初創近4,700間',
    edition: 'zh-hant' as const,
    expected: ['香港', '初創', '近', '4,700', '間'],
  },
  { text: '300億港元', edition: 'zh-hant' as const, expected: ['300億', '港元'] },
])('cuts “$text”', ({ edition, expected, text }) => {
  const words = wordsIn(text, edition);
  expect(words.join('')).toBe(text);
  expect(words.filter(isWord)).toEqual(expected);
});
