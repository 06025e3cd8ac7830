import { expect, test } from 'vitest';
import { wordedNumbers } from '#lib/ties/worded.ts';
import { chineseWorded } from '#lib/ties/worded-chinese.ts';

test.each([
  ['三分之一', ['percent 33.3']],
  ['三分二', ['percent 66.7']],
  ['10分之3', ['percent 30']],
  ['一半', ['percent 50']],
  ['倍增', ['times 2']],
  ['翻兩番', ['times 4']],
  ['第四', ['rank 4']],
  ['第十二位', ['rank 12']],
  ['六間', ['count 6']],
  ['三成', []],
  ['百分之三十', []],
])('reads %s', (text, expected) => {
  const found = wordedNumbers(text, 'zh-hant').map(
    ({ kind, value }) => `${kind} ${Number(value.toFixed(1))}`,
  );
  expect(found).toEqual(expected);
});

test('過半 and 近半 carry their hedge', () => {
  expect(chineseWorded('過半').map(({ hedge }) => hedge)).toEqual(['at-least']);
  expect(chineseWorded('近半').map(({ hedge }) => hedge)).toEqual(['at-most']);
});
