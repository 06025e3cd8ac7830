import { daysBetween } from '#lib/dates/day.ts';
import type { Correction } from '#schemas/correction.ts';

/** Days for which a correction stands at the top of its page: until then readers may hold the wrong version. */
const DAYS_AT_TOP = 30;

/** The corrections of a page that also stand at its top on the edition's day, newest first. */
export function materialCorrections(corrections: readonly Correction[], day: string): Correction[] {
  return corrections
    .filter(({ date }) => date <= day && daysBetween(date, day) <= DAYS_AT_TOP)
    .toSorted((a, b) => b.date.localeCompare(a.date));
}
