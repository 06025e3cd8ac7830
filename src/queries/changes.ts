import { editionDate } from 'virtual:harbour/edition';
import { changesUntil, firstDay } from '#lib/changes/change.ts';
import { printedDate } from '#lib/dates/day.ts';
import { curled } from '#lib/editions/punctuation.ts';
import { recordLink } from '#lib/records/link.ts';
import { once } from './once.ts';
import { records } from './records.ts';
import { shell } from './shell.ts';

/** Every correction and change, newest first, with the page that it was made on. */
export const changes = once(async () => {
  const frame = await shell();
  const known = await records();
  return changesUntil(known, editionDate).flatMap(({ collection, correction, date, id, note }) => {
    const link = recordLink({ ...frame, records: known }, collection, id);
    if (!link) return [];
    return [
      {
        ...link,
        id,
        day: date,
        date: printedDate(date, frame.edition),
        note: curled(note),
        correction,
      },
    ];
  });
});

/** Said where there is no correction: since when there could have been one. */
export async function correctionsSince(): Promise<string> {
  const { edition } = await shell();
  return printedDate(firstDay(await records()) ?? editionDate, edition);
}
