import { scaleLinear } from 'd3-scale';
import { line as lineThrough } from 'd3-shape';
import type { Edition } from '#i18n/editions.ts';
import { words } from '#i18n/words.ts';
import { printedPeriod } from '#lib/dates/period.ts';
import { textIn } from '#lib/editions/text.ts';
import { pointsInOrder } from '#lib/figures/point.ts';
import { printedAmount, printedValue } from '#lib/figures/value.ts';
import type { Figure, Point } from '#schemas/figure.ts';
import { MARGIN, rounded, sizes, type Anchor, type Size } from './frame.ts';
import { periodTicks, timeOf, type Tick } from './ticks.ts';

/** A line chart as shapes and words: one to three comparable series. */
export interface LineChart {
  width: number;
  height: number;
  /** Hairlines with their values. */
  grid: { y: number; label: string }[];
  ticks: Tick[];
  series: DrawnSeries[];
}

export interface DrawnSeries {
  label: string;
  /** Runs of the line: solid where measured, dashed to estimates, targets and the like. */
  runs: { path: string; isMeasured: boolean }[];
  marks: { x: number; y: number; isMeasured: boolean }[];
  /** Where the counting changed: no line crosses it. */
  breaks: number[];
  /** The last point's value, beside it. */
  last: { x: number; y: number; label: string; anchor: Anchor };
}

const GRID_LINES = 3;

/** Draws series of one unit and one sort of period on common axes that begin at nought. */
export function lineChart(figures: readonly Figure[], size: Size, edition: Edition): LineChart {
  const { height, width } = sizes[size];
  const points = figures.flatMap(pointsInOrder);
  const times = points.map(({ period }) => timeOf(period));
  const x = scaleLinear([Math.min(...times), Math.max(...times)], [MARGIN.left + 36, width - 24]);
  const values = points.map(({ value }) => value);
  const y = scaleLinear(
    [Math.min(0, ...values), Math.max(0, ...values)],
    [height - MARGIN.bottom, MARGIN.top],
  ).nice(GRID_LINES);
  const unit = figures[0]?.unit ?? 'count';
  return {
    width,
    height,
    grid: y
      .ticks(GRID_LINES)
      .map((value) => ({ y: rounded(y(value)), label: printedAmount(value, unit, edition) })),
    ticks: periodTicks(points, (period) => rounded(x(timeOf(period))), size, edition),
    series: figures.map((figure) => drawn(figure, { x, y, size }, edition)),
  };
}

function drawn(figure: Figure, { x, y, size }: Scales, edition: Edition): DrawnSeries {
  const points = pointsInOrder(figure);
  const marks = points.map((point) => ({
    x: rounded(x(timeOf(point.period))),
    y: rounded(y(point.value)),
    isMeasured: isMeasured(point),
  }));
  const last = marks.at(-1) ?? { x: 0, y: 0 };
  const lastPoint = points.at(-1);
  return {
    label: textIn(edition, figure.label),
    runs: runs(points, marks),
    marks,
    breaks: points.flatMap(({ break: isBreak }, index) => {
      const [before, here] = [marks[index - 1], marks[index]];
      return isBreak && before && here ? [rounded((before.x + here.x) / 2)] : [];
    }),
    last: {
      x: last.x + 6,
      // Beside the line, not on it: under the last point where the line comes from above.
      y: (marks.at(-2)?.y ?? last.y) < last.y - 2 ? last.y + 24 : Math.max(last.y - 12, 14),
      label: lastPoint ? lastLabel(figure, lastPoint, edition) : '',
      anchor: last.x > sizes[size].width / 2 ? 'end' : 'start',
    },
  };
}

/** The line in runs that no break interrupts; a run to something not measured is dashed. */
function runs(points: readonly Point[], marks: readonly { x: number; y: number }[]) {
  const path = lineThrough<{ x: number; y: number }>(
    ({ x }) => x,
    ({ y }) => y,
  ).digits(1);
  const found: { marks: { x: number; y: number }[]; isMeasured: boolean }[] = [];
  points.forEach((point, index) => {
    const [before, here] = [marks[index - 1], marks[index]];
    if (!before || !here || point.break) return;
    const measured = isMeasured(point);
    const open = found.at(-1);
    if (open?.isMeasured === measured && open.marks.at(-1) === before) open.marks.push(here);
    else found.push({ marks: [before, here], isMeasured: measured });
  });
  return found.map((run) => ({ path: path(run.marks) ?? '', isMeasured: run.isMeasured }));
}

function lastLabel(figure: Figure, point: Point, edition: Edition): string {
  const { valueIn } = words(edition).chart;
  return valueIn(printedValue(figure, point, edition), printedPeriod(point.period, edition));
}

function isMeasured({ status }: Point): boolean {
  return status === 'actual' || status === 'provisional';
}

interface Scales {
  x: (time: number) => number;
  y: (value: number) => number;
  size: Size;
}
