import type { Edition } from '#i18n/editions.ts';
import { periodEnd, periodSort, printedPeriod } from '#lib/dates/period.ts';
import type { Point } from '#schemas/figure.ts';
import type { Anchor, Size } from './frame.ts';

/** A period under the axis. */
export interface Tick {
  x: number;
  label: string;
  anchor: Anchor;
}

/** Pixels that a label needs at least. */
const TICK_ROOM = { wide: 64, narrow: 52 };

/** Periods under the axis: the first, the last, and those between that have room. */
export function periodTicks(
  points: readonly Point[],
  at: (period: string) => number,
  size: Size,
  edition: Edition,
) {
  const periods = [...new Set(points.map(({ period }) => period))].toSorted(
    (a, b) => timeOf(a) - timeOf(b),
  );
  const [first = '', last = ''] = [periods[0], periods.at(-1)];
  const room = Math.max(
    TICK_ROOM[size],
    ...periods.map((one) => 8 * printedTick(one, edition).length),
  );
  const kept = periods.reduce<string[]>(
    (shown, period) => {
      const isFree =
        at(period) - at(shown.at(-1) ?? first) >= room && at(last) - at(period) >= room;
      return isFree ? [...shown, period] : shown;
    },
    [first],
  );
  return [...kept, ...(last === first ? [] : [last])].map((period) => ({
    x: at(period),
    label: printedTick(period, edition),
    anchor: period === last && last !== first ? ('end' as const) : ('middle' as const),
  }));
}

/** Days are shortened to their month under the axis; the table has them whole. */
function printedTick(period: string, edition: Edition): string {
  return printedPeriod(periodSort(period) === 'day' ? period.slice(0, 7) : period, edition).replace(
    /([A-Z][a-z]{2})[a-z]+ (\d{4})/,
    '$1 $2',
  );
}

/** Days since 1970 of a period's end. */
export function timeOf(period: string): number {
  return Date.parse(periodEnd(period)) / 86_400_000;
}
