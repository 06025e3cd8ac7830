import { periodEnd } from '#lib/dates/period.ts';
import type { Figure, Point } from '#schemas/figure.ts';

/** A point's key in words, addresses and anchors: unique in its figure. */
export function pointKey({ id, period, category }: Point): string {
  if (id !== undefined) return id;
  return category === undefined ? period : `${period}.${category}`;
}

/** The point that a key names; `latest` is for home and hub pages. */
export function pointOf(figure: Figure, key: string): Point | undefined {
  if (key === 'latest') return latestPoint(figure);
  return figure.points.find((point) => pointKey(point) === key);
}

/** Oldest first by the end of the period, in the written order where two end together. */
export function pointsInOrder(figure: Figure): Point[] {
  return figure.points.toSorted((a, b) => compare(periodEnd(a.period), periodEnd(b.period)));
}

/**
 * The last actual point by the end of its period. Targets, forecasts, promises and claims are never
 * latest, nor are provisional values and estimates.
 */
export function latestPoint(figure: Figure): Point | undefined {
  return pointsInOrder(figure).findLast(({ status }) => status === 'actual');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
