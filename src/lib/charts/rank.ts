import { scaleLinear } from 'd3-scale';
import type { Edition } from '#i18n/editions.ts';
import { pointsInOrder } from '#lib/figures/point.ts';
import { printedAmount, printedValue } from '#lib/figures/value.ts';
import type { Figure, Point } from '#schemas/figure.ts';
import { MARGIN, rounded, sizes, type Size } from './frame.ts';
import { breaks, isMeasured, runs, type Run, type Spot } from './runs.ts';
import { TEXT, textWidth } from './text-width.ts';
import { periodTicks, timeOf, type Tick } from './ticks.ts';

/** Places in a table over time: 1st on top, and how many were ranked. */
export interface RankChart {
  width: number;
  height: number;
  bottom: number;
  marks: (Spot & { isMeasured: boolean })[];
  runs: Run[];
  breaks: number[];
  /** The places in words; `x` is their middle. */
  places: (Spot & { label: string })[];
  ticks: Tick[];
  /** The first place, as a hairline. */
  top: { y: number; label: string };
}

const GAP = 8;

/** Draws a comparable series of ranks; the axis ends at the largest place, not at the table's end. */
export function rankChart(figure: Figure, size: Size, edition: Edition): RankChart {
  const { height, width } = sizes[size];
  const bottom = height - MARGIN.bottom;
  const points = pointsInOrder(figure);
  const times = points.map(({ period }) => timeOf(period));
  const first = printedAmount(1, figure.unit, edition);
  const left = textWidth(first, TEXT.label) + MARGIN.right;
  const x = scaleLinear([Math.min(...times), Math.max(...times)], [left, width - 40]);
  const y = scaleLinear(
    [1, Math.max(...points.map(({ value }) => value), 2)],
    [MARGIN.top, bottom - 28],
  );
  const marks = points.map((point) => ({
    x: rounded(x(timeOf(point.period))),
    y: rounded(y(point.value)),
    isMeasured: isMeasured(point),
  }));
  return {
    ...{ width, height, bottom, marks },
    runs: runs(points, marks),
    breaks: breaks(points, marks),
    places: placesOf(figure, points, marks, width, edition),
    ticks: periodTicks(points, (period) => x(timeOf(period)), width, edition),
    top: { y: rounded(y(1)), label: first },
  };
}

/** The last place with how many were ranked, and as many of those before it as have room. */
function placesOf(
  figure: Figure,
  points: readonly Point[],
  marks: readonly Spot[],
  width: number,
  edition: Edition,
): RankChart['places'] {
  const placed = points.map((point, index) => {
    const isLast = index === points.length - 1;
    const label = isLast
      ? printedValue(figure, point, edition)
      : printedAmount(point.value, figure.unit, edition);
    const half = textWidth(label, TEXT.value) / 2;
    const mark = marks[index] ?? { x: 0, y: 0 };
    const x = Math.min(Math.max(mark.x, half), width - half);
    const comesFromAbove = (marks[index - 1]?.y ?? mark.y) < mark.y - 2;
    return { x, y: mark.y + (comesFromAbove ? 24 : -12), label, left: x - half, right: x + half };
  });
  const last = placed.at(-1);
  const shown = placed.reduce<typeof placed>((kept, place) => {
    const isFree = place.left - (kept.at(-1)?.right ?? -GAP) >= GAP;
    return place === last || (isFree && (last?.left ?? 0) - place.right >= GAP)
      ? [...kept, place]
      : kept;
  }, []);
  return shown.map(({ label, x, y }) => ({ x: rounded(x), y: rounded(y), label }));
}
