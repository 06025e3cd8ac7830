import { expect, test } from 'vitest';
import { imageFile, isPictureFile } from '#lib/content/picture.ts';

const names: [written: string, expected: string | undefined][] = [
  ['./a.png', 'articles/x/a.png'],
  ['a%20b.png', 'articles/x/a b.png'],
  ['100%.png', 'articles/x/100%.png'],
  ['../a.png', undefined],
  ['/a.png', undefined],
  ['https://example.com/a.png', undefined],
  ['', undefined],
];

test.each(names)('finds %j beside its text', (written, expected) => {
  expect(imageFile('articles/x', written)).toBe(expected);
});

const heads: [path: string, bytes: number[], expected: boolean][] = [
  ['a.png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], true],
  ['a.jpg', [0xff, 0xd8, 0xff, 0xe0], true],
  ['a.webp', [...'RIFF0000WEBP'].map((sign) => sign.charCodeAt(0)), true],
  ['a.avif', [...'0000ftypavif'].map((sign) => sign.charCodeAt(0)), true],
  ['a.gif', [...'GIF89a'].map((sign) => sign.charCodeAt(0)), true],
  ['a.svg', [...'<?xml?><svg >'].map((sign) => sign.charCodeAt(0)), true],
  ['a.png', [0xff, 0xd8, 0xff, 0xe0], false],
  ['a.jpg', [], false],
];

test.each(heads)('tells from the bytes whether %s %j is a picture', (path, bytes, expected) => {
  expect(isPictureFile(path, Uint8Array.from(bytes))).toBe(expected);
});
