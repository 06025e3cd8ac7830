import { line as lineThrough } from 'd3-shape';
import type { Point } from '#schemas/figure.ts';
import { rounded } from './frame.ts';

/** A place in a drawing. */
export interface Spot {
  x: number;
  y: number;
}

/** Part of a line that no break interrupts: solid where measured, else dashed. */
export interface Run {
  path: string;
  isMeasured: boolean;
}

/** The line through the points, oldest first, in runs; one that leads to an estimate is dashed. */
export function runs(points: readonly Point[], marks: readonly Spot[]): Run[] {
  const path = lineThrough<Spot>(
    ({ x }) => x,
    ({ y }) => y,
  ).digits(1);
  const found: { marks: Spot[]; isMeasured: boolean }[] = [];
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

/** Where the counting changed, half way between the points on either side. */
export function breaks(points: readonly Point[], marks: readonly Spot[]): number[] {
  return points.flatMap((point, index) => {
    const [before, here] = [marks[index - 1], marks[index]];
    return point.break && before && here ? [rounded((before.x + here.x) / 2)] : [];
  });
}

/** Counted or provisionally counted, and not estimated, promised or aimed at. */
export function isMeasured({ status }: Point): boolean {
  return status === 'actual' || status === 'provisional';
}
