import { periodEnd } from '#lib/dates/period.ts';
import type { Figure } from '#schemas/figure.ts';

/**
 * The figure with only the points between two periods, both included; periods are compared by their
 * ends. Throws where no value is left.
 */
export function within(figure: Figure, from?: string, to?: string): Figure {
  const points = figure.points.filter(({ period }) => isBetween(period, from, to));
  if (points.length === 0) {
    throw new Error(`A chart of \`${figure.label.en}\` has no value${reach(from, to)}.`);
  }
  return { ...figure, points };
}

/** Whether a period lies between two others, both included; compared by their ends. */
export function isBetween(period: string, from?: string, to?: string): boolean {
  const end = periodEnd(period);
  // A year, month or day sorts before every day in it; the other sorts are compared by their ends.
  const isPlain = from !== undefined && /^\d{4}(-\d{2}){0,2}$/.test(from);
  if (from !== undefined && end < (isPlain ? from : periodEnd(from))) return false;
  return to === undefined || end <= periodEnd(to);
}

function reach(from?: string, to?: string): string {
  if (from === undefined) return to === undefined ? '' : ` up to ${to}`;
  return to === undefined ? ` from ${from} on` : ` from ${from} to ${to}`;
}
