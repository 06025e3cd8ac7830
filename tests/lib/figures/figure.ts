import { z } from 'zod';
import { figureSchema, type Figure } from '#schemas/figure.ts';

/** A figure with the points given, each from one source. */
export function figure({ points, ...data }: { points: object[]; [key: string]: unknown }): Figure {
  return figureSchema({ reference: () => z.string() }).parse({
    ...{ label: { en: 'Startups' }, measures: { en: 'Startups.' }, scope: 'all-fields' },
    ...{ unit: 'count', ...data },
    points: points.map((point) => ({ sources: [{ id: 'count-2024' }], ...point })),
  });
}
