import { expect, it } from 'vitest';
import { wordsIn } from '#lib/articles/words-in.ts';

it.each([
  ['The firm’s AI-made films', ['The', 'firm’s', 'AI-made', 'films']],
  ['over HK$4,694.5, or 20%', ['over', 'HK', '4,694.5,', 'or', '20']],
  ['商湯 (SenseTime) 在2014年', ['SenseTime', '2014']],
  ['— · –', []],
])('finds the words of `%s`', (text, expected) => {
  expect(wordsIn(text)).toEqual(expected);
});
