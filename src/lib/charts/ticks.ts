import type { Edition } from '#i18n/editions.ts';
import { periodEnd, periodSort, printedPeriod } from '#lib/dates/period.ts';
import type { Point } from '#schemas/figure.ts';
import { rounded } from './frame.ts';
import { TEXT, textWidth } from './text-width.ts';

/** A period under the axis; `x` is the middle of its words. */
export interface Tick {
  x: number;
  label: string;
}

/** Pixels between two labels. */
const GAP = 10;

/** Periods under the axis: the last, the first, and those between that have room, all within `width`. */
export function periodTicks(
  points: readonly Point[],
  at: (period: string) => number,
  width: number,
  edition: Edition,
): Tick[] {
  const periods = [...new Set(points.map(({ period }) => period))].toSorted(
    (a, b) => timeOf(a) - timeOf(b),
  );
  const placed = periods.map((period) => {
    const label = printedTick(period, edition);
    const half = textWidth(label, TEXT.label) / 2;
    const x = Math.min(Math.max(at(period), half), width - half);
    return { x, label, left: x - half, right: x + half };
  });
  const last = placed.at(-1);
  if (!last) return [];
  const shown = placed.reduce<typeof placed>((kept, tick) => {
    const isFree = tick.left - (kept.at(-1)?.right ?? -GAP) >= GAP && last.left - tick.right >= GAP;
    return isFree ? [...kept, tick] : kept;
  }, []);
  return [...shown, last].map(({ label, x }) => ({ x: rounded(x), label }));
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
