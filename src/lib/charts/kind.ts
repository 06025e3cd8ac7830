import { periodSort } from '#lib/dates/period.ts';
import type { Figure, Point } from '#schemas/figure.ts';
import { isMeasured } from './runs.ts';

/** How a figure can be drawn; `table` where a drawing would mislead. */
export type ChartKind = 'line' | 'rank' | 'bars' | 'share' | 'table';

/** At most three series can be told apart on one pair of axes. */
const MOST_SERIES = 3;

/** More shades of a whole cannot be told apart. */
const MOST_PARTS = 5;

/**
 * Which drawing a figure's values allow. A line needs a comparable series with periods of one sort;
 * values of different counters, and answers to different questions, stay a table. So does what we
 * could not trace: a claim is never drawn.
 */
export function chartKind(figure: Figure): ChartKind {
  const { comparable, points, shape } = figure;
  if (points.some(({ status }) => status === 'claim')) return 'table';
  if (comparable !== true || points.length < 2 || shape === 'by-source' || shape === 'single') {
    return 'table';
  }
  if (shape === 'breakdown') return breakdownKind(figure);
  if (figure.categories) return 'table';
  const isRank = figure.unit === 'rank';
  if (sortsOf(figure).length === 1) return isRank ? 'rank' : 'line';
  // Bars have no mark for a break, and a longer bar would be a lower rank.
  return isRank || points.some((point) => point.break) ? 'table' : 'bars';
}

/** One drawing for several figures: lines on common axes if unit and sort of period agree, or a table. */
export function commonKind(figures: readonly Figure[]): ChartKind {
  const [first, ...others] = figures;
  if (!first) return 'table';
  if (others.length === 0) return chartKind(first);
  const axes = new Set(figures.map((figure) => `${figure.unit} ${sortsOf(figure).join()}`));
  const isOfLines = figures.every((figure) => chartKind(figure) === 'line');
  return isOfLines && axes.size === 1 && figures.length <= MOST_SERIES ? 'line' : 'table';
}

/** Shares of one whole, of one period, that sum to 100 within what rounding explains. */
function breakdownKind({ points, unit }: Figure): ChartKind {
  if (new Set(points.map(({ period }) => period)).size > 1 || unit === 'rank') return 'table';
  return unit === 'percent' && isWhole(points) ? 'share' : 'bars';
}

function sortsOf({ points }: Figure): string[] {
  return [...new Set(points.map(({ period }) => periodSort(period)))];
}

/** Shares that were measured: an estimate could not be told from them in one bar. */
function isWhole(points: readonly Point[]): boolean {
  if (points.length > MOST_PARTS || !points.every(isMeasured)) return false;
  if (points.some(({ value }) => value < 0)) return false;
  const sum = points.reduce((total, { value }) => total + value, 0);
  return Math.abs(sum - 100) <= points.length / 2;
}
