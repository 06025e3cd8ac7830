import type { Edition } from '#i18n/editions.ts';
import { words } from '#i18n/words.ts';
import { printedPeriod } from '#lib/dates/period.ts';
import type { Figure, Point } from '#schemas/figure.ts';
import { printedAmount, printedValue } from './value.ts';

/** The arithmetic between two points of a figure. */
export interface Change {
  /** The later value less the earlier one, in the figure's unit. */
  difference: number;
  /** Per cent of the earlier value; `undefined` for shares and ranks, and from nought. */
  percent: number | undefined;
  /** The later value as a multiple of the earlier one; `undefined` likewise. */
  factor: number | undefined;
}

/** Units of which a percentage would mislead: their differences are points or places. */
const WITHOUT_PERCENT = new Set<Figure['unit']>(['percent', 'points', 'rank', 'score']);

/** What changed from one value to a later one. */
export function changeOf({ unit }: Pick<Figure, 'unit'>, from: number, to: number): Change {
  const isRelative = from !== 0 && !WITHOUT_PERCENT.has(unit);
  return {
    difference: to - from,
    percent: isRelative ? ((to - from) / from) * 100 : undefined,
    factor: isRelative ? to / from : undefined,
  };
}

/** The working as readers see it: both values, the difference and the percentage. */
export function printedChange(figure: Figure, from: Point, to: Point, edition: Edition): string {
  const { chart, figure: terms } = words(edition);
  const at = (point: Point) =>
    chart.valueIn(printedValue(figure, point, edition), printedPeriod(point.period, edition));
  const { difference, percent } = changeOf(figure, from.value, to.value);
  const unit =
    figure.unit === 'percent' ? 'points' : figure.unit === 'rank' ? 'count' : figure.unit;
  // Differences of decimals are rounded to what the values themselves can carry.
  const amount = printedAmount(Number(Math.abs(difference).toPrecision(12)), unit, edition);
  const signed = `${difference < 0 ? '−' : '+'}${amount}`;
  return terms.working(
    at(from),
    at(to),
    percent === undefined
      ? signed
      : `${signed} (${percent < 0 ? '−' : '+'}${Math.abs(percent).toFixed(1)}%)`,
  );
}
