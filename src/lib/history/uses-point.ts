import { isBetween } from '#lib/charts/reach.ts';
import type { PlacedReference } from '#lib/references/reference.ts';
import type { PointChange } from './point-changes.ts';

/**
 * Whether a text shows a value that changed: tied words do, and charts that reach it. A value that is
 * new stands in charts alone.
 */
export function usesPoint(
  references: readonly PlacedReference[],
  id: string,
  { key, from, to }: PointChange,
): boolean {
  return references.some(({ scheme, id: named, ids = [], point, until, options }) => {
    if (scheme === 'figure')
      return named === id && from !== undefined && [point, until].includes(key);
    if (scheme !== 'chart' || ![named, ...ids].includes(id)) return false;
    return isBetween(to.point.period, options?.['from'], options?.['to']);
  });
}
