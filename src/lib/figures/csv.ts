import type { Records } from '#lib/records/records.ts';
import type { Figure } from '#schemas/figure.ts';
import { pointKey, pointsInOrder } from './point.ts';

/** The columns of every figure's CSV, the same for all so that files can be stacked. */
export const csvColumns = [
  'figure',
  'point',
  'period',
  'category',
  'value',
  'unit',
  'precision',
  'bound',
  'status',
  'break',
  'of',
  'sources',
  'note',
] as const;

/** A figure's values as RFC 4180 text, oldest first; money in base units, sources by their ids. */
export function figureCsv(id: string, figure: Figure): string {
  const rows = pointsInOrder(figure).map((point) => [
    id,
    pointKey(point),
    point.period,
    point.category ?? '',
    String(point.value),
    figure.unit,
    point.precision,
    point.bound ?? '',
    point.status,
    point.break ? 'true' : '',
    point.of === undefined ? '' : String(point.of),
    point.sources.map((source) => source.id).join(' '),
    point.note ?? '',
  ]);
  return [csvColumns, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** A figure with its sources written out, as JSON that needs no other file. */
export function figureJson(id: string, figure: Figure, sources: Records['sources']): string {
  const cited = new Set(figure.points.flatMap((point) => point.sources.map((source) => source.id)));
  return `${JSON.stringify(
    {
      id,
      ...figure,
      points: pointsInOrder(figure).map((point) => ({ key: pointKey(point), ...point })),
      sources: Object.fromEntries([...cited].map((source) => [source, sources.get(source)])),
    },
    undefined,
    2,
  )}\n`;
}

function cell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
