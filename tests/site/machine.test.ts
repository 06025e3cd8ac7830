import { readFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { DIST, filesOf } from './built-site.ts';
import { unpacked } from './unpacked.ts';

it('no file holds a path of the machine that built it', () => {
  const paths = [process.cwd(), homedir(), tmpdir(), 'file:///'].filter((path) => path.length > 1);
  const found = filesOf(DIST).flatMap((path) => {
    const bytes = unpacked(readFileSync(join(DIST, path)));
    return paths.filter((one) => bytes.includes(one)).map((one) => `${path}: ${one}`);
  });
  expect(found).toEqual([]);
});
