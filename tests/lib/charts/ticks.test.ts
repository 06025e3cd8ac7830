import { describe, expect, it } from 'vitest';
import type { Edition } from '#i18n/editions.ts';
import { periodTicks, timeOf } from '#lib/charts/ticks.ts';
import { figure } from '../figures/figure.ts';

/** The ticks of an axis that these periods fill from edge to edge. */
function ticks(periods: string[], width = 358, edition: Edition = 'en') {
  const { points } = figure({ points: periods.map((period) => ({ period, value: 1 })) });
  const times = periods.map(timeOf);
  const [start, end] = [Math.min(...times), Math.max(...times)];
  const at = (period: string) => ((timeOf(period) - start) / (end - start || 1)) * width;
  return periodTicks(points, at, width, edition);
}

const labels = (...parameters: Parameters<typeof ticks>) =>
  ticks(...parameters).map(({ label }) => label);

describe('periodTicks', () => {
  it.each([
    ['every period that has room', ['2021', '2022', '2023'], ['2021', '2022', '2023']],
    ['a period once', ['2021', '2021', '2022'], ['2021', '2022']],
    ['months by short names', ['2024-11', '2025-10'], ['Nov 2024', 'Oct 2025']],
    ['days as their months', ['2024-11-30', '2025-10-15'], ['Nov 2024', 'Oct 2025']],
    [
      'what is summed up to a day',
      ['--2024-12-31', '--2025-12-19'],
      ['up to 31 Dec 2024', 'up to 19 Dec 2025'],
    ],
    ['one period', ['2024'], ['2024']],
  ])('show %s', (_, periods, expected) => {
    expect(labels(periods)).toEqual(expected);
  });

  it('leave out what has no room, but never the last or the first', () => {
    const years = Array.from({ length: 20 }, (_, at) => String(2006 + at));
    const shown = labels(years);
    expect([shown[0], shown.at(-1)]).toEqual(['2006', '2025']);
    expect(shown.length).toBeLessThan(years.length);
  });

  it('leave out the first where only one has room', () => {
    expect(labels(['2024', '2025'], 50)).toEqual(['2025']);
  });

  it('stand in the drawing, at least 10 pixels apart', () => {
    const shown = ticks(['2019-H1', '2020-H1', '2024-H2', '2025-H1'], 640);
    const edges = shown.map(({ label, x }) => [x - label.length * 3.6, x + label.length * 3.6]);
    expect(edges[0]?.[0]).toBeGreaterThanOrEqual(0);
    expect(edges.at(-1)?.[1]).toBeLessThanOrEqual(640);
    edges
      .slice(1)
      .forEach(([left = 0], at) => expect(left - (edges[at]?.[1] ?? 0)).toBeGreaterThan(9));
  });

  it('speak the language of the edition', () => {
    expect(labels(['2022/23', '2023/24'], 358, 'zh-hant')).toEqual(['2022/23年度', '2023/24年度']);
  });
});

it('timeOf counts days to the end of the period', () => {
  expect(timeOf('2024') - timeOf('2023')).toBe(366);
  expect(timeOf('2024-H1')).toBe(timeOf('2024-06-30'));
});
