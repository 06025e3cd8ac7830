import { pointKey } from '#lib/figures/point.ts';
import type { Figure, Point } from '#schemas/figure.ts';
import { disagreement } from './agreement.ts';
import type { Stated } from './stated.ts';
import { kindOf } from './unit-kind.ts';

/** The points that a number may speak of: the same value first, then those that round to it. */
export function matchingPoints(
  said: Pick<Stated, 'value' | 'kind' | 'hedge' | 'reach' | 'step'>,
  figures: ReadonlyMap<string, Figure>,
): Match[] {
  return [...figures]
    .filter(([, { unit }]) => kindOf(unit) === said.kind)
    .flatMap(([id, figure]) =>
      figure.points.flatMap((point): Match[] => {
        const distance = distanceOf(said, point);
        return distance === undefined
          ? []
          : [{ id, key: pointKey(point), figure, point, distance }];
      }),
    )
    .sort((a, b) => a.distance - b.distance);
}

/** 0 for the same value, 1 for one that the words state, 2 for one that rounds to it. */
function distanceOf(said: Said, { bound, precision, value }: Point): number | undefined {
  if (Math.abs(said.value - value) <= Math.abs(value) * 1e-9) return 0;
  const isExact = precision === 'exact';
  if (disagreement(said, { value, bound, isExact }) === undefined) return 1;
  const rounded = { ...said, hedge: 'about' as const };
  return disagreement(rounded, { value, isExact }) === undefined ? 2 : undefined;
}

type Said = Parameters<typeof matchingPoints>[0];

export interface Match {
  id: string;
  key: string;
  figure: Figure;
  point: Point;
  distance: number;
}
