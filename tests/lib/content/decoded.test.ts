import { expect, test } from 'vitest';
import { decoded } from '#lib/content/decoded.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

const cases: { name: string; input: Uint8Array; expected: unknown }[] = [
  { name: 'takes plain text', input: bytes('a\nb\n'), expected: { text: 'a\nb\n' } },
  { name: 'drops a byte order mark', input: bytes('\uFEFFa'), expected: { text: 'a' } },
  { name: 'evens out line ends', input: bytes('a\r\nb\rc\n'), expected: { text: 'a\nb\nc\n' } },
  {
    name: 'refuses nothing',
    input: bytes(''),
    expected: { fault: { line: 1, column: 1, what: 'is empty' } },
  },
  {
    name: 'refuses white space alone',
    input: bytes(' \n\t\n'),
    expected: { fault: { line: 1, column: 1, what: 'is empty' } },
  },
  {
    name: 'places a byte that is no UTF-8',
    input: Uint8Array.of(0x61, 0x0a, 0xe6, 0xb8, 0xaf, 0x62, 0xff),
    expected: { fault: { line: 2, column: 3, what: 'holds a byte that is no UTF-8 text' } },
  },
  {
    name: 'refuses a sign that is cut off',
    input: Uint8Array.of(0xe6, 0xb8),
    expected: { fault: { line: 1, column: 1, what: 'holds a byte that is no UTF-8 text' } },
  },
  {
    name: 'refuses UTF-16 of either order',
    input: Uint8Array.of(0xff, 0xfe, 0x61, 0),
    expected: { fault: { line: 1, column: 1, what: 'is UTF-16 text' } },
  },
  {
    name: 'places a NUL byte',
    input: bytes('a\nb\0'),
    expected: { fault: { line: 2, column: 2, what: 'holds a NUL byte' } },
  },
  {
    name: 'places a control character',
    input: bytes('a\u001b[1m'),
    expected: { fault: { line: 1, column: 2, what: 'holds a control character' } },
  },
];

test.each(cases)('$name', ({ input, expected }) => {
  expect(decoded(input)).toEqual(expected);
});
