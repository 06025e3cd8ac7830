import { toText } from '#schemas/day.ts';

/** The keys of a figure's points as far as they can be read, also where the record has other faults. */
export function writtenPointKeys(value: unknown): string[] {
  const points = (value as { points?: unknown } | null | undefined)?.points;
  return Array.isArray(points) ? points.map(writtenPointKey).filter((key) => key !== '') : [];
}

export function writtenPointKey(point: unknown): string {
  const { id, period, category } = (point ?? {}) as Record<string, unknown>;
  if (id !== undefined && id !== null) return String(id);
  const text = toText(period);
  if (typeof text !== 'string') return '';
  return typeof category === 'string' ? `${text}.${category}` : text;
}
