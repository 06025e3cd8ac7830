import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

const find = (...words: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/desk/find.ts', ...words], {
    encoding: 'utf8',
    env: { ...process.env, HARBOUR_CONTENT: 'tests/fixtures/content/good' },
  });
  return { status, lines: (stdout + stderr).trimEnd().split('\n') };
};

test.each([
  ['a number', ['4,700'], 0, '[4,694](figure:startups@2024)  Startups in Hong Kong (2024)'],
  ['a word', ['acme', 'vision'], 0, '[Acme Vision](org:acme-vision)  Acme Vision'],
  ['nothing known', ['zzz'], 1, 'Nothing matches `zzz`: no value, name, alias or id.'],
  [
    'nothing asked',
    [],
    1,
    'Say what to find: `npm run find 4,700`, `npm run find sensetime`, `npm run find 商湯`.',
  ],
])('finds %s', (_, words, status, first) => {
  const found = find(...words);
  expect([found.status, found.lines[0]]).toEqual([status, first]);
});
