import type { Edition } from '#i18n/editions.ts';
import { changeOf } from '#lib/figures/change.ts';
import { printedAmount, printedValue } from '#lib/figures/value.ts';
import { writtenReference } from '#lib/references/parsed.ts';
import type { Reference } from '#lib/references/reference.ts';
import type { Figure, Point } from '#schemas/figure.ts';

/** Words that state a point, in backticks: `[over 600](figure:startups-fintech@2024)`. */
export function rightPoint(tie: Reference, figure: Figure, point: Point, edition: Edition): string {
  return `\`${tiedTo(tie, figure, point, edition)}\``;
}

/** The same, ready to paste. */
export function tiedTo(tie: Reference, figure: Figure, point: Point, edition: Edition): string {
  return `[${printedValue(figure, point, edition)}](${writtenReference(tie)})`;
}

/** Words that state a change, ready to paste: its difference, percentage and factor. */
export function rightChange(tie: Reference, change: Ends, edition: Edition): string {
  const written = changeWords(change, edition).map(
    (words) => `\`[${words}](${writtenReference(tie)})\``,
  );
  return written.join(' or ');
}

/** A change as a difference, a percentage and a factor, as far as they can be said. */
export function changeWords({ figure, from, to }: Ends, edition: Edition): string[] {
  const { difference, percent, factor } = changeOf(figure, from.value, to.value);
  const amount = Number(Math.abs(difference).toPrecision(12));
  const unit = CHANGED[figure.unit] ?? figure.unit;
  return [
    printedAmount(amount, unit, edition),
    ...(percent === undefined ? [] : [`${Number(Math.abs(percent).toFixed(1))}%`]),
    ...(factor === undefined || factor < 1.5
      ? []
      : [printedAmount(Number(factor.toFixed(1)), 'times', edition)]),
  ];
}

/** A share changes by points, a rank by a count of places. */
const CHANGED: Partial<Record<Figure['unit'], Figure['unit']>> = {
  percent: 'points',
  rank: 'count',
};

/** The figure and the two points of a change. */
export interface Ends {
  figure: Figure;
  from: Point;
  to: Point;
}
