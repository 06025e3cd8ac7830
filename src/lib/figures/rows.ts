import type { Edition } from '#i18n/editions.ts';
import { words } from '#i18n/words.ts';
import { printedPeriod } from '#lib/dates/period.ts';
import { curled } from '#lib/editions/punctuation.ts';
import { textIn } from '#lib/editions/text.ts';
import type { Figure, Point } from '#schemas/figure.ts';
import { pointKey, pointsInOrder } from './point.ts';
import { printedAmount, printedValue } from './value.ts';

/** One value of a figure as its table shows it. */
export interface FigureRow {
  /** The anchor: the point's key, unchanged. */
  key: string;
  period: string;
  category?: string;
  value: string;
  /** "estimate, rounded": what the value is, if it is not simply a count. */
  qualifier: string;
  sources: { id: string; at?: string }[];
  /** What a reader must know: the editor's note, a break, sources that disagree. */
  notes: string[];
  /** Sources that disagree, for their links. */
  alternatives: { value: string; source: string; why: string }[];
}

/** All values of a figure, newest first, and within a period in the order of the categories. */
export function figureRows(figure: Figure, edition: Edition): FigureRow[] {
  const order = (figure.categories ?? []).map(({ id }) => id);
  const rank = ({ category }: Point) => (category ? order.indexOf(category) : 0);
  return pointsInOrder(figure)
    .toReversed()
    .toSorted((a, b) => (a.period === b.period ? rank(a) - rank(b) : 0))
    .map((point) => row(figure, point, edition));
}

/** A value that differs from the one used, with as many figures as it takes to see that it does. */
function printedApart(value: number, used: number, unit: Figure['unit'], edition: Edition): string {
  const shown = printedAmount(used, unit, edition);
  const enough = [3, 4, 5, 6].find(
    (figures) => printedAmount(value, unit, edition, figures) !== shown,
  );
  return printedAmount(value, unit, edition, enough);
}

/** "provisional, rounded"; empty for a plain count. */
export function qualifierOf({ status, precision }: Point, edition: Edition): string {
  const { figure } = words(edition);
  return [figure.status[status], figure.precision[precision]].filter(Boolean).join(', ');
}

function row(figure: Figure, point: Point, edition: Edition): FigureRow {
  const category = figure.categories?.find(({ id }) => id === point.category);
  const breaks = point.break ? [words(edition).figure.breakBefore] : [];
  return {
    key: pointKey(point),
    period: printedPeriod(point.period, edition),
    ...(category && { category: textIn(edition, category) }),
    value: printedValue(figure, point, edition),
    qualifier: qualifierOf(point, edition),
    sources: point.sources.map(({ id, at }) => (at === undefined ? { id } : { id, at })),
    notes: [...breaks, ...(point.note ? [curled(point.note)] : [])],
    alternatives: point.alternatives.map(({ source, value, why }) => ({
      value: printedApart(value, point.value, figure.unit, edition),
      source,
      why,
    })),
  };
}
