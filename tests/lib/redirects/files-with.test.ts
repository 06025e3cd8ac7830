import { expect, test } from 'vitest';
import { filesWith } from '#lib/redirects/files-with.ts';

test.each([
  ['/articles/a/', ['/articles/a.md', '/articles/a/history/']],
  ['/figures/f/', ['/data/f.csv', '/data/f.json', '/data/f.svg']],
  ['/topics/t/', ['/topics/t/feed.xml']],
  ['/figures/', []],
  ['/figures/f/#2024', []],
  ['/organisations/o/', []],
])('knows the files of %s', (page, expected) => {
  expect(filesWith(page)).toEqual(expected);
});
