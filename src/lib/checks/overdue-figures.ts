import type { Content } from '#lib/content/content.ts';
import { periodEnd } from '#lib/dates/period.ts';
import { printedDate } from '#lib/dates/day.ts';
import { problem, type Problem } from '#lib/problems/problem.ts';

/** Figures whose next value was due before the day of the edition. Time alone never makes an error. */
export function overdueFigures({ editionDate, entries, records }: Content): Problem[] {
  return entries.flatMap(({ collection, file, id, yaml }) => {
    const due = collection === 'figures' ? records.figures.get(id)?.expected?.next : undefined;
    if (due === undefined || periodEnd(due) >= editionDate) return [];
    const at = { file, ...yaml.place(['expected', 'next']) };
    const what = `A newer value of \`${id}\` was due in ${printedDate(due, 'en')}.`;
    return [problem('HB059', at, what, 'Look for it, then add its point or set the next date.')];
  });
}
