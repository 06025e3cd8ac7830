import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readContent } from '#desk/read-content.ts';

test('reads every file in order, and nothing hidden', () => {
  const folder = temporary();
  mkdirSync(join(folder, 'b'));
  writeFileSync(join(folder, 'b/x.yaml'), 'x');
  writeFileSync(join(folder, 'a.txt'), 'a');
  writeFileSync(join(folder, '.hidden'), 'h');
  const bytes = (text: string) => new TextEncoder().encode(text);
  const found = readContent(folder).map(({ path, bytes: read }) => ({ path, bytes: [...read] }));
  expect(found).toEqual([
    { path: 'a.txt', bytes: [...bytes('a')] },
    { path: 'b/x.yaml', bytes: [...bytes('x')] },
  ]);
});

test('follows links to files, and says what it cannot read', () => {
  const folder = temporary();
  mkdirSync(join(folder, 'folder.yaml'));
  writeFileSync(join(folder, 'a.yaml'), 'a');
  symlinkSync('a.yaml', join(folder, 'b.yaml'));
  symlinkSync('.', join(folder, 'circle'));
  symlinkSync('gone.yaml', join(folder, 'dangling.yaml'));
  expect(readContent(folder).map(({ path, trouble }) => [path, trouble])).toEqual([
    ['a.yaml', undefined],
    ['b.yaml', undefined],
    ['circle', 'link'],
    ['dangling.yaml', 'unreadable'],
    ['folder.yaml', 'folder'],
  ]);
});

test('finds nothing in a folder that is not there', () => {
  expect(readContent(join(temporary(), 'gone'))).toEqual([]);
});

function temporary(): string {
  const folder = mkdtempSync(join(tmpdir(), 'harbour-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}
