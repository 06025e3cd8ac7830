import type { Spot } from './runs.ts';
import { TEXT, textWidth } from './text-width.ts';

/** A rectangle that words or a stretch of line take up. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** What a label keeps clear of: lines as the marks they join, and other words. */
export interface Obstacles {
  lines: readonly (readonly Spot[])[];
  words: readonly Box[];
}

/** Baselines to try, in pixels under the mark. */
const ABOVE = [-12, 24, -28, -44, 40];
const BELOW = [24, -12, 40, -28, -44];

/**
 * Where the words of a line's last mark stand: beside it, inside the drawing, and clear of lines and
 * other words wherever one of a few heights allows. `x` is their right end.
 */
export function lastLabel(
  words: string,
  marks: readonly Spot[],
  { bottom, width }: { bottom: number; width: number },
  obstacles: Obstacles,
): Spot & { box: Box; isClear: boolean } {
  const mark = marks.at(-1) ?? { x: 0, y: 0 };
  const comesFromAbove = (marks.at(-2)?.y ?? mark.y) < mark.y - 2;
  const length = textWidth(words, TEXT.value);
  const x = Math.min(Math.max(mark.x + 6, length), width);
  const [best] = (comesFromAbove ? BELOW : ABOVE)
    .map((shift) => ({ x, y: mark.y + shift }))
    .map((spot) => ({ ...spot, box: boxOf(spot, length) }))
    .filter(({ box }) => box.top >= 0 && box.bottom <= bottom)
    .map((placed) => ({ placed, faults: faults(placed.box, obstacles) }))
    .toSorted((a, b) => a.faults - b.faults);
  const spot = { x, y: Math.max(mark.y - 12, 14) };
  const placed = best?.placed ?? { ...spot, box: boxOf(spot, length) };
  return { ...placed, isClear: best?.faults === 0 };
}

/** The box of words of 14 px whose right end stands at a spot. */
function boxOf({ x, y }: Spot, length: number): Box {
  return { left: x - length, right: x, top: y - 12, bottom: y + 4 };
}

function faults(box: Box, { lines, words }: Obstacles): number {
  const crossed = lines.filter((marks) =>
    marks.some((mark, index) => isCrossed(box, marks[index - 1] ?? mark, mark)),
  );
  // A line behind words can be read past; words on words cannot.
  return crossed.length + 2 * words.filter((other) => overlaps(box, other)).length;
}

/** Whether two boxes share any room. */
export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Lines go from left to right, so that their height over the box is that at its edges. */
function isCrossed(box: Box, from: Spot, to: Spot): boolean {
  const [start, end] = [Math.max(box.left, from.x), Math.min(box.right, to.x)];
  if (start > end) return false;
  const slope = to.x === from.x ? 0 : (to.y - from.y) / (to.x - from.x);
  const heights = [start, end].map((x) => from.y + slope * (x - from.x));
  return Math.min(...heights) < box.bottom && Math.max(...heights) > box.top;
}
