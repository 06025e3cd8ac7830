import { scaleLinear } from 'd3-scale';
import type { Edition } from '#i18n/editions.ts';
import { printedPeriod } from '#lib/dates/period.ts';
import { textIn } from '#lib/editions/text.ts';
import { pointsInOrder } from '#lib/figures/point.ts';
import { printedValue } from '#lib/figures/value.ts';
import type { Figure, Point } from '#schemas/figure.ts';
import { domainOf, rounded, sizes, type Size } from './frame.ts';
import { isMeasured } from './runs.ts';
import { TEXT, textWidth, wrapped } from './text-width.ts';

/** Horizontal bars with their names above them, which leaves room for long names on a phone. */
export interface BarChart {
  width: number;
  height: number;
  bars: {
    /** Its name, in lines. */
    label: string[];
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
export const BAR_LINE = 16;
/** Between a bar and its value. */
export const VALUE_GAP = 8;

/** Bars by category, longest first, or by period, oldest first. */
export function barChart(figure: Figure, size: Size, edition: Edition): BarChart {
  const { width } = sizes[size];
  const points = figure.categories
    ? figure.points.toSorted((a, b) => b.value - a.value)
    : pointsInOrder(figure);
  const values = points.map((point) => printedValue(figure, point, edition));
  const length = scaleLinear(domainOf(points.map(({ value }) => value)), [
    0,
    rangeOf(points, values, width),
  ]);
  const nought = rounded(length(0));
  let top = 0;
  const bars = points.map((point, index) => {
    const end = rounded(length(point.value));
    const label = wrapped(nameOf(figure, point, edition), width, TEXT.label);
    const extra = (label.length - 1) * BAR_LINE;
    const y = top + BAR_TOP + extra;
    top += ROW + extra;
    return {
      ...{ label, y, value: values[index] ?? '' },
      x: Math.min(nought, end),
      length: point.value === 0 ? 0 : rounded(Math.max(Math.abs(end - nought), 1)),
      isMeasured: isMeasured(point),
    };
  });
  return { width, height: top, nought, bars };
}

/** How far bars may reach so that every value still stands in the drawing, right of its bar. */
function rangeOf(points: readonly Point[], values: readonly string[], width: number): number {
  const [low, high] = domainOf(points.map(({ value }) => value));
  const reaches = points.map(({ value }, index) => {
    const part = (Math.max(value, 0) - low) / (high - low);
    const free = width - VALUE_GAP - textWidth(values[index] ?? '', TEXT.value);
    return part > 0 ? free / part : width;
  });
  return Math.min(width, ...reaches);
}

function nameOf(figure: Figure, { category, period }: Point, edition: Edition): string {
  const found = figure.categories?.find(({ id }) => id === category);
  return found ? textIn(edition, found) : printedPeriod(period, edition);
}
