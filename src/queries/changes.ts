import { editionDate } from 'virtual:harbour/edition';
import { historyAddress } from '#lib/articles/history-address.ts';
import { changesUntil, firstDay, newestFirst, type RecordedChange } from '#lib/changes/change.ts';
import { printedDate } from '#lib/dates/day.ts';
import { curled } from '#lib/editions/punctuation.ts';
import { recordLink } from '#lib/records/link.ts';
import { valueChanges } from './history.ts';
import { once } from './once.ts';
import { records } from './records.ts';
import { shell } from './shell.ts';

/**
 * Every correction, change and value that became another, newest first, with the page that it was
 * made on; for an article, also with the page that tells its history.
 */
export const changes = once(async () => {
  const frame = await shell();
  const known = await records();
  const written = changesUntil(known, editionDate);
  const values = (await valueChanges()).flatMap(({ day: date, id, points }) =>
    points.map(({ text: note }): RecordedChange => ({ collection: 'articles', id, date, note })),
  );
  return newestFirst([...written, ...values]).flatMap(({ collection, correction, ...change }) => {
    const { date, id, note } = change;
    const link = recordLink({ ...frame, records: known }, collection, id);
    if (!link) return [];
    const article = collection === 'articles' ? known.articles.get(id)?.data : undefined;
    return [
      {
        ...link,
        id,
        day: date,
        date: printedDate(date, frame.edition),
        note: curled(note),
        correction,
        history: article && historyAddress(id, article, frame.addresses),
      },
    ];
  });
});

/** Every mistake that was mended, newest first, with the page that it stood on. */
export const corrections = once(async () =>
  (await changes()).flatMap(({ correction, ...change }) =>
    correction ? [{ ...change, correction }] : [],
  ),
);

/** Said where there is no correction: since when there could have been one. */
export async function correctionsSince(): Promise<string> {
  const { edition } = await shell();
  return printedDate(firstDay(await records()) ?? editionDate, edition);
}
