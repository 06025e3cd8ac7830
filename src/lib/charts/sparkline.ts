import { scaleLinear } from 'd3-scale';
import { pointsInOrder } from '#lib/figures/point.ts';
import type { Figure } from '#schemas/figure.ts';
import { domainOf, rounded } from './frame.ts';
import { chartKind } from './kind.ts';
import { timeOf } from './ticks.ts';

/** A line the size of a word. */
export interface Sparkline {
  width: number;
  height: number;
  path: string;
  end: { x: number; y: number };
}

const WIDTH = 112;
const HEIGHT = 32;
const EDGE = 4;

/** The course of a comparable series of three values or more; `undefined` for anything else. */
export function sparkline(figure: Figure): Sparkline | undefined {
  if (chartKind(figure) !== 'line' || figure.points.length < 3) return undefined;
  const points = pointsInOrder(figure).map(({ break: isBreak, period, value }) => ({
    time: timeOf(period),
    value,
    isBreak,
  }));
  const values = points.map(({ value }) => value);
  const times = points.map(({ time }) => time);
  const x = scaleLinear([Math.min(...times), Math.max(...times)], [EDGE, WIDTH - EDGE]);
  const y = scaleLinear(domainOf(values), [HEIGHT - EDGE, EDGE]);
  const marks = points.map(({ isBreak, time, value }) => ({
    x: rounded(x(time)),
    y: rounded(y(value)),
    isBreak,
  }));
  const path = marks
    .map((mark, index) => `${index === 0 || mark.isBreak ? 'M' : 'L'}${mark.x},${mark.y}`)
    .join('');
  const { x: endX = 0, y: endY = 0 } = marks.at(-1) ?? {};
  return { width: WIDTH, height: HEIGHT, path, end: { x: endX, y: endY } };
}
