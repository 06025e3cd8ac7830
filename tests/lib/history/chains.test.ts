import { expect, it } from 'vitest';
import { chainsIn } from '#lib/history/chains.ts';
import type { FileChange } from '#lib/history/git-log.ts';

const put = (path: string, blob: string): FileChange => ({ path, blob });
const moved = (from: string, path: string, likeness: number): FileChange => ({
  ...{ path, from, likeness, blob: 'moved' },
});
const cases: { name: string; commits: FileChange[][]; expected: Record<string, string> }[] = [
  { name: 'one version', commits: [[put('a.md', '1')]], expected: { 'a.md': '1' } },
  { name: 'two', commits: [[put('a.md', '1')], [put('a.md', '2')]], expected: { 'a.md': '1 2' } },
  {
    name: 'a rename',
    commits: [[put('a.md', '1')], [moved('a.md', 'b.md', 60)]],
    expected: { 'b.md': '1 moved' },
  },
  {
    name: 'two that change places',
    commits: [
      [put('a.md', '1'), put('b.md', '2')],
      [moved('a.md', 'b.md', 90), moved('b.md', 'a.md', 90)],
    ],
    expected: { 'b.md': '1 moved', 'a.md': '2 moved' },
  },
  {
    name: 'records that are alike only in form as two',
    commits: [[put('a.yaml', '1')], [moved('a.yaml', 'b.yaml', 70)]],
    expected: { 'b.yaml': 'moved' },
  },
  {
    name: 'nothing of what is gone',
    commits: [[put('a.md', '1')], [{ path: 'a.md' }]],
    expected: {},
  },
  {
    name: 'what was removed and put back',
    commits: [[put('a.md', '1')], [{ path: 'a.md' }], [put('a.md', '2')]],
    expected: { 'a.md': '1 - 2' },
  },
];

it.each(cases)('follows $name', ({ commits, expected }) => {
  const chains = chainsIn(commits.map((files) => ({ day: '2026-01-01', files })));
  const told = [...chains].map(([path, versions]) => [
    path,
    versions.map(({ blob = '-' }) => blob).join(' '),
  ]);
  expect(Object.fromEntries(told)).toEqual(expected);
});
