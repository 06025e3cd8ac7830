import { scaleLinear } from 'd3-scale';
import type { Edition } from '#i18n/editions.ts';
import { words } from '#i18n/words.ts';
import { printedPeriod } from '#lib/dates/period.ts';
import { textIn } from '#lib/editions/text.ts';
import { pointsInOrder } from '#lib/figures/point.ts';
import { printedValue } from '#lib/figures/value.ts';
import type { Figure, Point } from '#schemas/figure.ts';
import { domainOf, MARGIN, rounded, sizes, type Size } from './frame.ts';
import { gridLabels } from './grid.ts';
import { lastLabel, type Box } from './last-label.ts';
import { breaks, isMeasured, runs, type Run, type Spot } from './runs.ts';
import { TEXT, textWidth, wrapped } from './text-width.ts';
import { periodTicks, timeOf, type Tick } from './ticks.ts';

/** A line chart as shapes and words: one to three comparable series. */
export interface LineChart {
  width: number;
  height: number;
  /** The bottom of the plot; under it stand the periods, and the names of several series. */
  bottom: number;
  /** Hairlines with their values. */
  grid: { y: number; label: string }[];
  ticks: Tick[];
  series: DrawnSeries[];
}

export interface DrawnSeries {
  runs: Run[];
  marks: (Spot & { isMeasured: boolean })[];
  /** Where the counting changed: no line crosses it. */
  breaks: number[];
  /** The last point's value, whose right end is `x`; of several series, only where it is clear. */
  last?: Spot & { label: string };
  /** Its name and last value in lines from `y` down, where there are several series to tell apart. */
  key?: { lines: string[]; y: number };
}

const GRID_LINES = 3;
/** Farther from its mark, a value of one of several series could be another's. */
const BESIDE = 24;
export const KEY_LINE = 18;
/** Room for the piece of line before a name. */
export const KEY_INDENT = 40;

/** Draws series of one unit and one sort of period on common axes that begin at nought. */
export function lineChart(figures: readonly Figure[], size: Size, edition: Edition): LineChart {
  const { height, width } = sizes[size];
  const bottom = height - MARGIN.bottom;
  const points = figures.flatMap(pointsInOrder);
  const y = scaleLinear(domainOf(points.map(({ value }) => value)), [bottom, MARGIN.top]);
  const levels = y.nice(GRID_LINES).ticks(GRID_LINES);
  const labels = gridLabels(levels, figures[0]?.unit ?? 'count', edition);
  const grid = levels.map((value, index) => ({ y: rounded(y(value)), label: labels[index] ?? '' }));
  const beside = labels.slice(0, -1).map((label) => textWidth(label, TEXT.label));
  const times = points.map(({ period }) => timeOf(period));
  const x = scaleLinear(
    [Math.min(...times), Math.max(...times)],
    [Math.max(24, ...beside.map((length) => length + 12)), width - MARGIN.right],
  );
  const place = (point: Point) => ({
    x: rounded(x(timeOf(point.period))),
    y: rounded(y(point.value)),
    isMeasured: isMeasured(point),
  });
  const series = figures.map((figure) => drawn(pointsInOrder(figure), place));
  const keys = figures.length > 1 ? keysOf(figures, height, width, edition) : [];
  return {
    width,
    bottom,
    height: height + keys.reduce((sum, { lines }) => sum + lines.length * KEY_LINE, 0),
    grid,
    ticks: periodTicks(points, (period) => x(timeOf(period)), width, edition),
    series: withLastLabels(figures, series, { bottom, width, grid }, edition).map((one, index) => ({
      ...one,
      ...(keys[index] && { key: keys[index] }),
    })),
  };
}

function drawn(points: readonly Point[], place: (point: Point) => DrawnSeries['marks'][number]) {
  const marks = points.map(place);
  return { runs: runs(points, marks), marks, breaks: breaks(points, marks) };
}

/** Each last value where it is clear of the lines, of the grid's words and of the values before it. */
function withLastLabels(
  figures: readonly Figure[],
  series: readonly Omit<DrawnSeries, 'last' | 'key'>[],
  { bottom, grid, width }: { bottom: number; width: number; grid: LineChart['grid'] },
  edition: Edition,
): DrawnSeries[] {
  const lines = series.map(({ marks }) => marks);
  const taken: Box[] = grid.map(({ label, y }) => ({
    ...{ left: 0, right: textWidth(label, TEXT.label) + 6 },
    ...{ top: y - 15, bottom: y - 2 },
  }));
  const isAlone = series.length === 1;
  return series.map((one, index) => {
    const { value, whole } = wordsOfLast(figures[index], edition);
    const label = isAlone && textWidth(whole, TEXT.value) <= width ? whole : value;
    const plot = { bottom, width };
    const { box, isClear, x, y } = lastLabel(label, one.marks, plot, { lines, words: taken });
    const isBeside = Math.abs(y - (one.marks.at(-1)?.y ?? 0)) <= BESIDE;
    if (!isAlone && !(isClear && isBeside)) return one;
    taken.push(box);
    return { ...one, last: { x, y, label } };
  });
}

function keysOf(figures: readonly Figure[], top: number, width: number, edition: Edition) {
  let y = top + KEY_LINE - 4;
  return figures.map((figure) => {
    const { whole } = wordsOfLast(figure, edition);
    const colon = edition === 'en' ? ': ' : '，';
    const name = `${textIn(edition, figure.label)}${colon}${whole}`;
    const key = { lines: wrapped(name, width - KEY_INDENT, TEXT.label), y };
    y += key.lines.length * KEY_LINE;
    return key;
  });
}

/** A figure's last value, alone and with its period. */
function wordsOfLast(figure: Figure | undefined, edition: Edition) {
  const point = figure && pointsInOrder(figure).at(-1);
  if (!point) return { value: '', whole: '' };
  const value = printedValue(figure, point, edition);
  const { valueIn } = words(edition).chart;
  return { value, whole: valueIn(value, printedPeriod(point.period, edition)) };
}
