import { expect, it } from 'vitest';
import { articleHistory } from '#lib/history/article-history.ts';
import { articleVersion } from '#lib/history/article-version.ts';
import { shownSnapshots } from '#lib/history/shown.ts';
import { written } from './written.ts';

const version = (words: string, keys = '') =>
  articleVersion(`---\ntitle: A\npublished: 2026-01-05\n${keys}---\n\n${words}\n`, 'en.md');
const TIE = '[ten](figure:a@2024)';
const snapshots = [
  { commit: 1, day: '2026-01-02', en: version(`We count ${TIE}.`) },
  { commit: 4, day: '2026-01-08', en: version(`We find ${TIE}.`, 'changes: [{}]\n') },
  { commit: 6, day: '2026-01-10', en: version(`Draft ${TIE}.`, 'draft: true\n') },
  { commit: 8, day: '2026-01-12', en: version('We find none.', 'withdrawn: It was wrong.\n') },
];
const change = (day: string) => {
  const point = (value: number) => ({
    ...{ unit: 'count' as const, point: { period: '2024', value, status: 'actual' as const } },
  });
  return [{ day, id: 'a', change: { figure: 'a', key: '2024', from: point(1), to: point(2) } }];
};

it('tells words, values, entries and withdrawals by their commits, and none that nobody could see', () => {
  const values = new Map([
    [0, change('2026-01-01')],
    [2, change('2026-01-03')],
    [3, change('2026-01-06')],
    [4, change('2026-01-08')],
    [7, change('2026-01-11')],
    [9, change('2026-01-13')],
  ]);
  const shown = shownSnapshots(snapshots, '2026-02-01');
  if (!shown) throw new Error('Nothing is shown.');
  const { edits, started } = articleHistory(shown, snapshots, values);
  expect(started).toBe('2026-01-05');
  const told = edits.map(({ changes, day, en, points, withdrawal }) => [
    ...[day, en.map(({ parts }) => written(parts)).join(), points.length],
    ...[changes.join(' to '), withdrawal],
  ]);
  expect(told).toEqual([
    ['2026-01-06', '', 1, '0 to 0', undefined],
    ['2026-01-08', 'We -count-+find+ ten.', 1, '0 to 1', undefined],
    ['2026-01-12', 'We find -ten-+none+.', 0, '1 to 0', 'withdrawn'],
  ]);
});
