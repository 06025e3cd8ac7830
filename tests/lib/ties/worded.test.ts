import { expect, test } from 'vitest';
import { wordedNumbers } from '#lib/ties/worded.ts';

test('the longer reading holds what a shorter one would read', () => {
  const spans = wordedNumbers('one in ten', 'en').map(({ end, start }) => [start, end]);
  expect(spans).toEqual([[0, 10]]);
});

test('only small numbers and places are marked as small', () => {
  const found = wordedNumbers('six firms, a third', 'en');
  expect(found.map(({ isSmall, value }) => [Math.round(value), isSmall === true])).toEqual([
    [33, false],
    [6, true],
  ]);
});
