import { describe, expect, it } from 'vitest';
import { citationsIn, isAfterStop, isTrailing } from '#lib/references/citation.ts';

describe('citationsIn', () => {
  it.each([
    ['no citation', 'One.', ['0 One.']],
    ['an empty text', '', []],
    ['citations in a row', 'One.[^a][^b] Two', ['0 One.', '4 ^a', '8 ^b', '12  Two']],
    ['a citation alone', '[^a]', ['0 ^a']],
    ['an id that no record can have', '[^A_b]', ['0 ^A_b']],
    ['what only looks like one', '[^] [^a b] [a]', ['0 [^] [^a b] [a]']],
  ])('cuts %s', (_, text, expected) => {
    const pieces = citationsIn(text).map(
      ({ start, words, source }) => `${start} ${words ?? `^${source}`}`,
    );
    expect(pieces).toEqual(expected);
  });
});

describe('isAfterStop', () => {
  it.each([
    'One.',
    'One?',
    'One!',
    '一。',
    '一！',
    '一？',
    'Sources:',
    '資料來源：',
    '”',
    '」',
    ')',
    '）',
    'One. ',
  ])('lets a citation follow `%s`', (before) => {
    expect(isAfterStop(before)).toBe(true);
  });

  it.each(['', 'One', 'One,', '一，', '4,700', 'One;'])('lets none follow `%s`', (before) => {
    expect(isAfterStop(before)).toBe(false);
  });
});

describe('isTrailing', () => {
  it.each([
    ['at the end', 'One.', '', true],
    ['before another sentence', 'One.', ' Two.', true],
    ['before a Chinese sentence', '一。', '二。', true],
    ['as the beginning of a sentence', 'One.', ' says two.', false],
    ['before a comma', 'One.', ', two', false],
    ['in a sentence', 'See', '.', false],
    ['at the beginning of a block', '', ' Two.', false],
  ] as const)('tells a place in a source %s', (_, before, after, expected) => {
    expect(isTrailing(before, after)).toBe(expected);
  });
});
