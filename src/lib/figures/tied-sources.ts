import type { Records } from '#lib/records/records.ts';
import type { Reference } from '#lib/references/reference.ts';
import type { Point } from '#schemas/figure.ts';
import { pointOf } from './point.ts';

/** The points that a tie names: one, or the two of a change; none where they do not exist. */
export function tiedPoints({ id, point, until }: Reference, figures: Records['figures']): Point[] {
  const figure = figures.get(id);
  return [point, until].flatMap((key) => {
    const found = figure && key !== undefined ? pointOf(figure, key) : undefined;
    return found ? [found] : [];
  });
}

/** The ids of the sources on which a tie rests. */
export function tiedSources(tie: Reference, figures: Records['figures']): string[] {
  return tiedPoints(tie, figures).flatMap(({ sources }) => sources.map(({ id }) => id));
}
