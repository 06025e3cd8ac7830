import type { Element } from 'hast';
import { words } from '#i18n/words.ts';
import { periodEnd, printedPeriod } from '#lib/dates/period.ts';
import { pointsInOrder } from '#lib/figures/point.ts';
import { printedValue } from '#lib/figures/value.ts';
import type { Figure, Point } from '#schemas/figure.ts';
import { element } from './element.ts';
import { wordsIn, type ResolveContext } from './resolve-context.ts';

/**
 * The values of a figure as a table, oldest first, between the periods of `from` and `to` where these
 * are given. Throws where no value is left.
 */
export function chartTable(
  figure: Figure,
  { from, to }: Record<string, string>,
  { edition }: Pick<ResolveContext, 'edition'>,
): Element {
  const points = pointsInOrder(figure).filter(({ period }) => isBetween(period, from, to));
  if (points.length === 0) {
    throw new Error(`A chart of \`${figure.label.en}\` has no value${reach(from, to)}.`);
  }
  const columns = columnsOf(figure, edition).filter(
    (column) => column.always || points.some((point) => column.of(point) !== ''),
  );
  const heads = columns.map(({ head, className }) =>
    element('th', { scope: 'col', className }, [head]),
  );
  const rows = points.map((point) =>
    element(
      'tr',
      {},
      columns.map(({ of, className, isHead }) =>
        isHead
          ? element('th', { scope: 'row', className }, [of(point)])
          : element('td', { className }, [of(point)]),
      ),
    ),
  );
  return element('table', {}, [
    element('caption', { className: ['sr-only'] }, [wordsIn(figure.label, edition)]),
    element('thead', {}, [element('tr', {}, heads)]),
    element('tbody', {}, rows),
  ]);
}

function columnsOf(figure: Figure, edition: ResolveContext['edition']): Column[] {
  const { figure: terms } = words(edition);
  const category = (id?: string) => figure.categories?.find((one) => one.id === id);
  return [
    {
      head: terms.period,
      isHead: true,
      of: ({ period }) => printedPeriod(period, edition),
      always: true,
    },
    {
      head: terms.category,
      of: (point) => {
        const found = category(point.category);
        return found ? wordsIn(found, edition) : '';
      },
    },
    {
      head: terms.value,
      className: ['text-right'],
      of: (point) => printedValue(figure, point, edition),
      always: true,
    },
    {
      head: terms.note,
      of: ({ status, note }) =>
        [terms.status[status], note].filter(Boolean).join(edition === 'en' ? '; ' : '；'),
    },
  ];
}

function isBetween(period: string, from?: string, to?: string): boolean {
  const end = periodEnd(period);
  // A year, month or day sorts before every day in it; the other sorts are compared by their ends.
  const isPlain = from !== undefined && /^\d{4}(-\d{2}){0,2}$/.test(from);
  if (from !== undefined && end < (isPlain ? from : periodEnd(from))) return false;
  return to === undefined || end <= periodEnd(to);
}

function reach(from?: string, to?: string): string {
  if (from === undefined) return to === undefined ? '' : ` up to ${to}`;
  return to === undefined ? ` from ${from} on` : ` from ${from} to ${to}`;
}

interface Column {
  head: string;
  of: (point: Point) => string;
  className?: string[];
  isHead?: boolean;
  always?: boolean;
}
