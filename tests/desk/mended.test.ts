import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkedContent } from '#desk/checked-content.ts';
import { mended } from '#desk/mended.ts';

const ARTICLE = 'articles/startup-count-2024/en.md';
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'harbour-fix-'));
  cpSync('tests/fixtures/content/good', folder, { recursive: true });
});

afterEach(() => rmSync(folder, { recursive: true }));

const textOf = (path: string) => readFileSync(join(folder, path), 'utf8');
const mend = () => mended({ folder, editionDate: '2025-11-22' });

test('changes no byte of sound content', () => {
  const before = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const bytes = before.map((file) => readFileSync(file, 'base64'));
  expect(mend()).toEqual([]);
  expect(before.map((file) => readFileSync(file, 'base64'))).toEqual(bytes);
});

test('mends what a mend lays bare, and lists new addresses', () => {
  const before = textOf(ARTICLE);
  const words = '\n\nBy []（org：acme-vision）.\n\n## More {#more}\n\nMore.\n';
  writeFileSync(join(folder, ARTICLE), before.trimEnd() + words);
  expect(mend()).toEqual([
    expect.stringMatching(/en\.md:\d+:4 `\[\]（org：acme-vision）` → `\[\]\(org:acme-vision\)`$/),
    `${folder}/permalinks.txt \`/articles/startup-count-2024/#more\``,
    expect.stringMatching(/en\.md:\d+:5 the words `\S.*`$/),
  ]);
  expect(textOf(ARTICLE).startsWith(before.trimEnd())).toBe(true);
  expect(textOf('permalinks.txt')).toContain('\n/articles/startup-count-2024/#more\n');
  expect(mend()).toEqual([]);
  expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
});

test('keeps a link to a file a link', () => {
  const elsewhere = `${folder}-permalinks.txt`;
  try {
    writeFileSync(elsewhere, '/\n');
    rmSync(join(folder, 'permalinks.txt'));
    symlinkSync(elsewhere, join(folder, 'permalinks.txt'));
    expect(mend()).not.toEqual([]);
    expect(readFileSync(elsewhere, 'utf8')).toContain('\n/about/\n');
  } finally {
    rmSync(elsewhere);
  }
});

test('the command tells what it mended, then checks again', () => {
  rmSync(join(folder, 'permalinks.txt'));
  const { status, stdout } = run('--fix');
  const lines = stdout.trimEnd().split('\n');
  expect(lines[0]).toBe(`Mended ${folder}/permalinks.txt \`/\``);
  expect(lines.at(-1)).toMatch(/^0 errors, /);
  expect(status).toBe(0);
});

test('the command refuses what it does not know', () => {
  expect(run('--fxi')).toMatchObject({
    status: 1,
    stdout: '',
    stderr: '`--fxi` is no option of `npm run check`. It takes `-- --fix`.\n',
  });
});

test('the publication keeps the list of its addresses', () => {
  const { content } = checkedContent({ folder: 'content', editionDate: '2026-11-22' });
  expect(content.lists.get('permalinks.txt')).toContain('\n/about/\n');
});

function run(argument: string) {
  const env = { ...process.env, HARBOUR_CONTENT: folder, HARBOUR_DATE: '2025-11-22' };
  return spawnSync(process.execPath, ['src/desk/check.ts', argument], { encoding: 'utf8', env });
}
