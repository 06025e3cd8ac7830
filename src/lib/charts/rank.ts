import { scaleLinear } from 'd3-scale';
import type { Edition } from '#i18n/editions.ts';
import { printedPeriod } from '#lib/dates/period.ts';
import { pointsInOrder } from '#lib/figures/point.ts';
import { printedValue } from '#lib/figures/value.ts';
import type { Figure } from '#schemas/figure.ts';
import { MARGIN, rounded, sizes, type Size } from './frame.ts';

/** Places in a table over time: 1st on top, and how many were ranked. */
export interface RankChart {
  width: number;
  height: number;
  places: { x: number; y: number; label: string; period: string }[];
  path: string;
  /** The first place, as a hairline. */
  top: number;
}

/** Draws a comparable series of ranks; the axis ends at the largest place, not at the table's end. */
export function rankChart(figure: Figure, size: Size, edition: Edition): RankChart {
  const { height, width } = sizes[size];
  const points = pointsInOrder(figure);
  const x = scaleLinear([0, Math.max(points.length - 1, 1)], [30, width - 40]);
  const y = scaleLinear(
    [1, Math.max(...points.map(({ value }) => value), 2)],
    [MARGIN.top + 8, height - MARGIN.bottom - 14],
  );
  const places = points.map((point, index) => ({
    x: rounded(x(index)),
    y: rounded(y(point.value)),
    label: printedValue(figure, point, edition),
    period: printedPeriod(point.period, edition),
  }));
  return {
    width,
    height,
    places,
    path: places.map((place, index) => `${index ? 'L' : 'M'}${place.x},${place.y}`).join(''),
    top: rounded(y(1)),
  };
}
