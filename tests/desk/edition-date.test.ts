import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { dayInHongKong, editionDate } from '#desk/edition-date.ts';

const made: string[] = [];
const now = () => new Date('2026-03-04T16:30:00Z');

afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true });
});

test('takes the day that is given', () => {
  expect(editionDate({ folder: '/', given: '2025-11-22', now })).toBe('2025-11-22');
});

test.each(['2025-02-30', '2025-13-01', '22 November', '2025', '2025-11-22T00:00'])(
  'refuses %s',
  (given) => {
    const message = `\`HARBOUR_DATE\` is \`${given}\`, which is no day. Write it as \`2025-11-22\`.`;
    expect(() => editionDate({ folder: '/', given, now })).toThrow(new Error(message));
  },
);

test('takes the last commit’s day in Hong Kong', () => {
  const folder = repository('2025-11-21T18:00:00Z');
  expect(editionDate({ folder, given: undefined, now })).toBe('2025-11-22');
  expect(editionDate({ folder, given: '', now })).toBe('2025-11-22');
});

test('takes today in Hong Kong while content is not committed', () => {
  const folder = repository('2025-11-21T18:00:00Z');
  writeFileSync(join(folder, 'new.yaml'), 'a: 1\n');
  expect(editionDate({ folder, given: undefined, now })).toBe('2026-03-05');
});

test('leaves changes outside the content folder out', () => {
  const folder = repository('2025-11-21T18:00:00Z');
  writeFileSync(join(folder, '../README.md'), 'Words.\n');
  expect(editionDate({ folder, given: undefined, now })).toBe('2025-11-22');
});

test('asks for HARBOUR_DATE where there is no history', () => {
  const message =
    'There is no git history to take the edition’s date from. Set `HARBOUR_DATE=YYYY-MM-DD`.';
  const bare = mkdtempSync(join(tmpdir(), 'harbour-'));
  made.push(bare);
  expect(() => editionDate({ folder: bare, given: undefined, now })).toThrow(new Error(message));
  execFileSync('git', ['-C', bare, 'init', '--quiet']);
  expect(() => editionDate({ folder: bare, given: undefined, now })).toThrow(new Error(message));
});

test('knows the day in Hong Kong', () => {
  expect(dayInHongKong(new Date('2025-11-21T15:59:59Z'))).toBe('2025-11-21');
  expect(dayInHongKong(new Date('2025-11-21T16:00:00Z'))).toBe('2025-11-22');
});

/** A new repository with one commit of that moment; returns its content folder. */
function repository(moment: string): string {
  const root = mkdtempSync(join(tmpdir(), 'harbour-'));
  made.push(root);
  const folder = join(root, 'content');
  mkdirSync(folder);
  writeFileSync(join(folder, 'site.yaml'), 'a: 1\n');
  const env = { ...process.env, GIT_COMMITTER_DATE: moment, GIT_AUTHOR_DATE: moment };
  const git = (...parameters: string[]) =>
    execFileSync(
      'git',
      ['-C', root, '-c', 'user.name=T', '-c', 'user.email=t@example.com', ...parameters],
      { env },
    );
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '-m', 'Begin');
  return folder;
}
