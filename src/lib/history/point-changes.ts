import { parse } from 'yaml';
import { pointKey } from '#lib/figures/point.ts';
import { toText } from '#schemas/day.ts';
import type { Figure, Point } from '#schemas/figure.ts';

/** A value of a figure that became another, or that is new. */
export interface PointChange {
  /** The figure's id at the end, whatever it was called before. */
  figure: string;
  key: string;
  /** Absent where the value is new. */
  from?: PointValue;
  to: PointValue;
}

/** A point with the unit that it was counted in then. */
export interface PointValue {
  unit: Figure['unit'];
  point: Pick<Point, 'period' | 'value' | 'status' | 'bound' | 'of' | 'category'>;
}

/** The values that differ between two versions of a figure's file; none where either cannot be read. */
export function pointChanges(figure: string, before: string, after: string): PointChange[] {
  const old = valuesIn(before);
  const changes: PointChange[] = [];
  for (const [key, to] of old ? (valuesIn(after) ?? []) : []) {
    const from = old?.get(key);
    if (from && JSON.stringify(from) === JSON.stringify(to)) continue;
    changes.push({ figure, key, ...(from && { from }), to });
  }
  return changes;
}

function valuesIn(text: string): Map<string, PointValue> | undefined {
  try {
    const { points, unit } = parse(text, { logLevel: 'error' }) as Pick<Figure, 'points' | 'unit'>;
    return new Map(
      points.map((point) => {
        const { bound, category, of, status = 'actual', value } = point;
        const period = String(toText(point.period));
        const told = {
          ...{ period, value, status },
          ...(bound && { bound }),
          ...(of !== undefined && { of }),
          ...(category !== undefined && { category }),
        };
        return [pointKey({ ...point, period }), { unit, point: told }];
      }),
    );
  } catch {
    return undefined;
  }
}
