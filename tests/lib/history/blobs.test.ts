import { expect, it } from 'vitest';
import { blobsIn } from '#lib/history/blobs.ts';

it.each([
  { name: 'nothing', batch: '', expected: {} },
  { name: 'an empty file', batch: 'aa blob 0\n\n', expected: { aa: '' } },
  {
    name: 'files with line ends and bytes of Chinese',
    batch: 'aa blob 4\na\nb\n\nbb blob 7\n港\nbb \n',
    expected: { aa: 'a\nb\n', bb: '港\nbb ' },
  },
  {
    name: 'no other objects',
    batch: 'aa tree 2\nxx\nbb missing\ncc blob 1\nx\n',
    expected: { cc: 'x' },
  },
])('reads $name', ({ batch, expected }) => {
  expect(Object.fromEntries(blobsIn(new TextEncoder().encode(batch)))).toEqual(expected);
});
