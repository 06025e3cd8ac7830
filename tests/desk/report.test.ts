import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

it('prints each article in numbers, and what is hard to come upon', () => {
  const { status, stdout } = spawnSync(process.execPath, ['src/desk/report.ts'], {
    encoding: 'utf8',
    env: { ...process.env, HARBOUR_CONTENT: 'tests/fixtures/content/good' },
  });
  const lines = stdout.split('\n').map((line) => line.split(/\s+/).filter(Boolean));
  expect(status).toBe(0);
  expect(lines[0]).toEqual([
    'kind',
    'words',
    'grade',
    'ties',
    'cited',
    'sources',
    'original',
    'silences',
    'linked',
  ]);
  expect(lines[2]).toEqual([
    'startup-count-2024',
    'news',
    '72',
    '2.6',
    '4',
    '4',
    '2',
    '2',
    '0',
    '0',
  ]);
  expect(stdout).toContain(
    'Linked from fewer than 2 other articles: why-counts-differ, startup-count-2024, acme-vision.\nDocuments with two records: none.\nUsed by no text and no record: none.\n',
  );
});
