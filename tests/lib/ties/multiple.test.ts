import { expect, test } from 'vitest';
import { multiple, multipleReach } from '#lib/ties/multiple.ts';
import type { Stated } from '#lib/ties/stated.ts';

const times = (text: string, words: string, value: number): Stated => ({
  ...{ value, kind: 'times', step: 1, words, start: text.indexOf(words) },
  end: text.indexOf(words) + words.length,
});

test.each([
  ['增加兩倍', '兩倍', 2, { isAmbiguous: true }],
  ['增加了約2倍', '2倍', 2, { isAmbiguous: true }],
  ['增加一倍', '一倍', 1, { value: 2, reach: [1.9, 2.2] }],
  ['增至三倍', '三倍', 3, { value: 3, reach: [2.8, 3.3] }],
  ['是去年的3倍', '3倍', 3, { value: 3 }],
] as const)('%s', (text, words, value, expected) => {
  const stated = times(text, words, value);
  expect(multiple(stated, text, 'zh-hant')).toEqual({ ...stated, ...expected });
});

test('larger multiples reach by a part of themselves', () => {
  const [low, high] = multipleReach(10);
  expect([low, high]).toEqual([9.3, 11]);
});
