import { scaleLinear } from 'd3-scale';
import type { Edition } from '#i18n/editions.ts';
import { printedPeriod } from '#lib/dates/period.ts';
import { textIn } from '#lib/editions/text.ts';
import { pointsInOrder } from '#lib/figures/point.ts';
import { printedValue } from '#lib/figures/value.ts';
import type { Figure, Point } from '#schemas/figure.ts';
import { rounded, sizes, type Size } from './frame.ts';

/** Horizontal bars with their names above them, which leaves room for long names on a phone. */
export interface BarChart {
  width: number;
  height: number;
  bars: {
    label: string;
    value: string;
    /** The top of the bar. */
    y: number;
    x: number;
    length: number;
    isMeasured: boolean;
  }[];
  /** Where nought stands: to the left, unless a value is negative. */
  nought: number;
}

const ROW = 44;
const BAR_TOP = 20;
const VALUE_ROOM = 110;

/** Bars by category, longest first, or by period, oldest first. */
export function barChart(figure: Figure, size: Size, edition: Edition): BarChart {
  const { width } = sizes[size];
  const points = figure.categories
    ? figure.points.toSorted((a, b) => b.value - a.value)
    : pointsInOrder(figure);
  const values = points.map(({ value }) => value);
  const length = scaleLinear(
    [Math.min(0, ...values), Math.max(0, ...values)],
    [0, width - VALUE_ROOM],
  );
  const nought = rounded(length(0));
  return {
    width,
    height: points.length * ROW,
    nought,
    bars: points.map((point, index) => {
      const end = rounded(length(point.value));
      return {
        label: nameOf(figure, point, edition),
        value: printedValue(figure, point, edition),
        y: index * ROW + BAR_TOP,
        x: Math.min(nought, end),
        length: rounded(Math.max(Math.abs(end - nought), 1)),
        isMeasured: point.status === 'actual' || point.status === 'provisional',
      };
    }),
  };
}

function nameOf(figure: Figure, { category, period }: Point, edition: Edition): string {
  const found = figure.categories?.find(({ id }) => id === category);
  return found ? textIn(edition, found) : printedPeriod(period, edition);
}
