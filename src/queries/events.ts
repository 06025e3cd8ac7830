import { printedDate } from '#lib/dates/day.ts';
import { textIn } from '#lib/editions/text.ts';
import type { Collection } from '#lib/records/records.ts';
import { usesOf } from '#lib/usage/usage.ts';
import { linksTo } from './links.ts';
import { once } from './once.ts';
import { records, recordUsage } from './records.ts';
import { shell } from './shell.ts';
import { listedSources } from './sources.ts';

/** The timeline: years, newest first, with their events. */
export const timeline = once(async () => {
  const { addresses, edition } = await shell();
  const events = [...(await records()).events].toSorted(
    ([idA, a], [idB, b]) => b.date.localeCompare(a.date) || idA.localeCompare(idB),
  );
  const entries = await Promise.all(
    events.map(async ([id, event]) => ({
      id,
      year: event.date.slice(0, 4),
      day: event.date,
      date: printedDate(event.date, edition),
      title: textIn(edition, event.title),
      summary: textIn(edition, event.summary),
      href: addresses.of('event', id),
      topicIds: event.topics,
      organisations: await linksTo('organisations', event.organisations),
      sources: await listedSources(event.sources),
    })),
  );
  return [...Map.groupBy(entries, ({ year }) => year)].map(([year, of]) => ({ year, events: of }));
});

/** The events that name a record, newest first. */
export async function eventsOf(collection: Collection, id: string) {
  const ids = new Set(usesOf(await recordUsage(), collection, id, 'events').map((use) => use.id));
  if (ids.size === 0) return [];
  return (await timeline()).flatMap(({ events }) => events.filter((event) => ids.has(event.id)));
}
