import { expect, it } from 'vitest';
import { repository } from '#lib/history/repository.ts';
import { day, git } from './git.ts';

it.each([
  { name: 'a shallow clone', run: git([], true), expected: { absent: 'shallow' } },
  { name: 'no repository', run: () => undefined, expected: { absent: 'none' } },
])('has nothing to tell of $name', ({ expected, run }) => {
  expect(repository(run)).toEqual(expected);
});

it('gives the versions of articles, and of figures that changed, with their texts', () => {
  const known = repository(
    git([
      [day(1), { 'articles/a/en.md': 'one', 'figures/a.yaml': 'x', 'figures/b.yaml': 'y' }],
      [day(2), { 'articles/a/en.md': 'two', 'figures/a.yaml': 'z', 'sources/s.yaml': 's' }],
    ]),
  );
  if ('absent' in known) throw new Error(known.absent);
  const told = known.files.map(({ path, versions }) => [path, versions.map(known.textOf)]);
  expect(told).toEqual([
    ['articles/a/en.md', ['one', 'two']],
    ['figures/a.yaml', ['x', 'z']],
  ]);
});
