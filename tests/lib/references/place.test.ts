import { describe, expect, it } from 'vitest';
import { offsetsOf, placesIn } from '#lib/references/place.ts';

describe('placesIn', () => {
  it.each([
    ['the beginning', 'ab', 0, 1, { line: 1, column: 1 }],
    ['the first line of a body', 'ab', 1, 9, { line: 9, column: 2 }],
    ['a later line', 'a\n\nbc', 4, 1, { line: 3, column: 2 }],
    ['a line after Windows line ends', 'a\r\nbc', 4, 1, { line: 2, column: 2 }],
    ['a character after an emoji', '😀b', 2, 1, { line: 1, column: 2 }],
    ['a character after Chinese', '港投b', 2, 1, { line: 1, column: 3 }],
  ] as const)('finds %s', (_, source, offset, firstLine, expected) => {
    expect(placesIn(source, firstLine)(offset)).toEqual(expected);
  });
});

describe('offsetsOf', () => {
  it.each([
    ['words as written', 'abc', 'abc', [0, 1, 2]],
    ['words after an escape', '*a', '\\*a', [1, 2]],
    ['words after an entity', '&b', '&amp;b', [0, 5]],
    ['words after an entity of another character', '…b', '&hellip;b', [0, 8]],
    ['a further line of a quotation', 'a\nb', 'a\n> b', [0, 1, 4]],
  ] as const)('follows %s', (_, value, source, expected) => {
    expect(offsetsOf(value, source, 0)).toEqual(expected);
  });
});
