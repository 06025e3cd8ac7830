import type { Addresses } from '#lib/addresses/address.ts';
import type { Records } from '#lib/records/records.ts';
import { wholeYears } from './whole-years.ts';

type Events = Records['events'];

/** Where an event is told whole: on the timeline, or on the page of its year. */
export function eventAddress(id: string, events: Events, addresses: Addresses): string {
  const page = yearAddress(events.get(id)?.date.slice(0, 4) ?? '', events, addresses);
  return page === undefined ? addresses.of('event', id) : `${page}#${id}`;
}

/** The page of a year of which the timeline gives the titles only. */
export function yearAddress(
  year: string,
  events: Events,
  addresses: Addresses,
): string | undefined {
  const whole = known.get(events) ?? wholeYears([...events.values()].map(dayOf), MOST_WHOLE);
  known.set(events, whole);
  return year === '' || whole.has(year) ? undefined : addresses.of('year', year);
}

/** As many as the budget of the timeline's page holds, with the titles of all others. */
const MOST_WHOLE = 100;

const known = new WeakMap<Events, Set<string>>();

function dayOf({ date }: { date: string }): string {
  return date;
}
