import { editionDate } from 'virtual:harbour/edition';
import { dotsSvg, eventDots } from '#lib/charts/dots.ts';
import { printedDate, printedDayOfYear } from '#lib/dates/day.ts';
import { chineseIn } from '#lib/editions/language-runs.ts';
import { textIn } from '#lib/editions/text.ts';
import { filter } from '#lib/filters/filter.ts';
import type { Collection } from '#lib/records/records.ts';
import { eventAddress, yearAddress } from '#lib/timeline/event-address.ts';
import { usesOf } from '#lib/usage/usage.ts';
import type { Event } from '#schemas/event.ts';
import { once } from './once.ts';
import { records, recordUsage } from './records.ts';
import { shell } from './shell.ts';
import { listedSources } from './sources.ts';

/** The timeline: years, newest first, with their events. */
export const timeline = once(async () => {
  const { addresses, edition } = await shell();
  const known = (await records()).events;
  const events = [...known].toSorted(
    ([idA, a], [idB, b]) => b.date.localeCompare(a.date) || idA.localeCompare(idB),
  );
  const entries = await Promise.all(
    events.map(async ([id, event]) => ({
      id,
      year: event.date.slice(0, 4),
      day: event.date,
      date: printedDate(event.date, edition),
      dayOfYear: printedDayOfYear(event.date, edition),
      title: textIn(edition, event.title),
      summary: textIn(edition, event.summary),
      href: eventAddress(id, known, addresses),
      topicIds: event.topics,
      sources: await sourcesOf(event),
      corrections: event.corrections,
    })),
  );
  const years = [...Map.groupBy(entries, ({ year }) => year)].map(([year, of]) => ({
    year,
    events: of,
    /** The topics of any of them, as one attribute holds them. */
    topicIds: [...new Set(of.flatMap(({ topicIds }) => topicIds))].join(' '),
  }));
  return years.map((of) => ({
    ...of,
    /** The page of a year that the timeline gives in titles. */
    href: yearAddress(of.year, known, addresses),
  }));
});

/** Each by its publisher alone: the day of the event stands beside it. */
async function sourcesOf({ sources }: Event) {
  const known = (await records()).sources;
  return (await listedSources(sources)).map(({ href, id, lang }) => {
    const name = known.get(id)?.publisher ?? id;
    return { name, href, lang: chineseIn(name, lang) };
  });
}

/** The timeline's picture, the years along its foot and the filter by topic. */
export async function timelineDrawing() {
  const { edition } = await shell();
  const events = (await timeline()).flatMap(({ events: ofYear }) => ofYear);
  const dots = eventDots(events, Number(editionDate.slice(0, 4)));
  const topics = [...(await records()).topics].toSorted(([, a], [, b]) => a.order - b.order);
  return {
    total: events.length,
    years: dots.years,
    svg: dotsSvg(dots),
    topics: filter(
      'topic',
      topics.map(([id, { name }]) => [id, textIn(edition, name)]),
      events.map(({ topicIds }) => ({ topic: topicIds })),
    ),
  };
}

/** The events that name a record, newest first. */
export async function eventsOf(collection: Collection, id: string) {
  const ids = new Set(usesOf(await recordUsage(), collection, id, 'events').map((use) => use.id));
  if (ids.size === 0) return [];
  return (await timeline()).flatMap(({ events }) => events.filter((event) => ids.has(event.id)));
}
