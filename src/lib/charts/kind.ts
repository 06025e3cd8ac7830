import { periodSort } from '#lib/dates/period.ts';
import type { Figure, Point } from '#schemas/figure.ts';

/** How a figure can be drawn; `table` where a drawing would mislead. */
export type ChartKind = 'line' | 'rank' | 'bars' | 'share' | 'table';

/** Units whose values have a bottom line of nought and grow upwards. */
const RANKS = 'rank';

/**
 * Which drawing a figure's values allow. A line needs a comparable series with periods of one sort;
 * values of different counters, and answers to different questions, stay a table.
 */
export function chartKind(figure: Figure): ChartKind {
  const { comparable, points, shape } = figure;
  if (comparable !== true || points.length < 2 || shape === 'by-source' || shape === 'single') {
    return 'table';
  }
  if (shape === 'breakdown') return breakdownKind(figure);
  if (figure.categories) return 'table';
  if (new Set(points.map(({ period }) => periodSort(period))).size > 1) return 'bars';
  return figure.unit === RANKS ? 'rank' : 'line';
}

/** Shares of one whole, of one period, that sum to 100 within what rounding explains. */
function breakdownKind({ points, unit }: Figure): ChartKind {
  if (new Set(points.map(({ period }) => period)).size > 1 || unit === RANKS) return 'table';
  return unit === 'percent' && isWhole(points) ? 'share' : 'bars';
}

function isWhole(points: readonly Point[]): boolean {
  const sum = points.reduce((total, { value }) => total + value, 0);
  return Math.abs(sum - 100) <= points.length / 2;
}
