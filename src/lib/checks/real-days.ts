import type { Content } from '#lib/content/content.ts';
import { isRealDate } from '#lib/dates/day.ts';
import { periodEnd, periodSort } from '#lib/dates/period.ts';
import { problem, type Problem } from '#lib/problems/problem.ts';

/** Days that the calendar does not have, and periods that contradict themselves. */
export function realDays({ entries }: Content): Problem[] {
  return entries.flatMap(({ file, yaml }) =>
    yaml.scalars().flatMap(({ key, text, line, column }) => {
      if (!KEYS.has(key)) return [];
      const fault = faultOf(text);
      return fault ? [problem('HB006', { file, line, column }, ...fault)] : [];
    }),
  );
}

const KEYS = new Set([
  'announced',
  'checked',
  'date',
  'founded',
  'happened',
  'next',
  'period',
  'published',
  'updated',
]);

const SINGLE = /^\d{4}(-\d{2}(-\d{2})?|-H\d|-Q\d|\/\d{2})?$/;

function faultOf(text: string): [what: string, fix: string] | undefined {
  const ends = text.split('--').filter((end) => end !== '');
  // Anything else is a wrong form, which the schema reports.
  if (ends.length > 2 || !ends.every((end) => SINGLE.test(end))) return undefined;
  const [start = '', end] = ends;
  const single = singleFault(start) ?? (end === undefined ? undefined : singleFault(end));
  if (single || end === undefined) return single;
  if (periodSort(start) !== periodSort(end)) {
    return [
      `The ends of the span \`${text}\` are of two sorts.`,
      'Write both as years, months, days, halves, quarters or `2024/25`.',
    ];
  }
  if (periodEnd(start) < periodEnd(end)) return undefined;
  return [`The span \`${text}\` does not end after it begins.`, `Write \`${end}--${start}\`?`];
}

function singleFault(text: string): [what: string, fix: string] | undefined {
  const [, year = '', second] = /^(\d{4})\/(\d{2})$/.exec(text) ?? [];
  if (second !== undefined) {
    const next = String(Number(year) + 1).slice(-2);
    if (second === next) return undefined;
    return [
      `\`${text}\` is no financial or academic year: ${next} follows ${year}.`,
      `Write \`${year}/${next}\`, or \`--\` between two years.`,
    ];
  }
  if (!/^\d{4}-\d{2}(-\d{2})?$/.test(text) || isRealDate(text)) return undefined;
  return [`\`${text}\` is not in the calendar.`, 'Compare it with the source.'];
}
