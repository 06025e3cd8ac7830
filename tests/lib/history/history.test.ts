import { expect, it } from 'vitest';
import { firstDays, historyOf } from '#lib/history/history.ts';
import { day, figure, git, words } from './git.ts';

const TIED = words('[ten](figure:a@2024)');
const run = git([
  [day(1), { 'articles/b/en.md': TIED, 'articles/a/en.md': TIED, 'figures/a.yaml': figure(1) }],
  [day(2), { 'articles/b/en.md': words('SECRET', 'draft: true\n') }],
  [day(3), { 'figures/a.yaml': figure(2) }],
]);

it('holds what is published, in the order of the ids, and nothing of a draft', () => {
  const found = historyOf(run, '2026-02-01');
  expect(JSON.stringify(found)).not.toContain('SECRET');
  if ('absent' in found) throw new Error(found.absent);
  expect(Object.keys(found.history)).toEqual(['a']);
  expect(found.history['a']?.edits.map(({ day: on, points }) => [on, points.length])).toEqual([
    ['2026-01-03', 1],
  ]);
});

it('holds nothing of what is dated after the edition', () => {
  expect(historyOf(run, '2025-12-31')).toEqual({ history: {} });
});

it('says why there is none', () => {
  expect(historyOf(() => undefined, '2026-02-01')).toEqual({
    absent: 'there is no git repository with a commit here',
  });
});

it('gives the first day of each published article alone', () => {
  expect(firstDays(run, '2026-02-01')).toEqual(new Map([['a', '2026-01-01']]));
  expect(firstDays(() => undefined, '2026-02-01')).toEqual({
    absent: 'there is no git repository with a commit here',
  });
});
