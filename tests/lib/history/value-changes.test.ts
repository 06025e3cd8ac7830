import { expect, it } from 'vitest';
import { repository } from '#lib/history/repository.ts';
import { valueChanges } from '#lib/history/value-changes.ts';
import { day, figure, git } from './git.ts';

it('tells each value that became another, by its commit', () => {
  const known = repository(
    git([
      [day(1), { 'figures/a.yaml': figure(1), 'figures/b.yaml': figure(5) }],
      [day(2), { 'figures/a.yaml': figure(2) }],
      [day(3), { 'figures/a.yaml': `${figure(2)}counts: flow\n` }],
      [day(4), { 'figures/a.yaml': figure(1), 'figures/b.yaml': figure(6) }],
    ]),
  );
  if ('absent' in known) throw new Error(known.absent);
  const told = [...valueChanges(known)].map(([commit, changes]) => [
    commit,
    ...changes.map(({ change, day: on, id }) => `${on} ${id} ${change.to.point.value}`),
  ]);
  expect(told).toEqual([
    [1, '2026-01-02 a 2'],
    [3, '2026-01-04 a 1', '2026-01-04 b 6'],
  ]);
});
