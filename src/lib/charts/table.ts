import type { Element } from 'hast';
import type { Edition } from '#i18n/editions.ts';
import { words } from '#i18n/words.ts';
import { printedPeriod } from '#lib/dates/period.ts';
import { textIn } from '#lib/editions/text.ts';
import { pointsInOrder } from '#lib/figures/point.ts';
import { printedValue } from '#lib/figures/value.ts';
import type { Figure, Point } from '#schemas/figure.ts';
import { element } from '#lib/html/element.ts';

/** The values of a figure as a table, oldest first. */
export function chartTable(figure: Figure, edition: Edition): Element {
  const points = pointsInOrder(figure);
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
    element('caption', { className: ['sr-only'] }, [textIn(edition, figure.label)]),
    element('thead', {}, [element('tr', {}, heads)]),
    element('tbody', {}, rows),
  ]);
}

function columnsOf(figure: Figure, edition: Edition): Column[] {
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
        return found ? textIn(edition, found) : '';
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

interface Column {
  head: string;
  of: (point: Point) => string;
  className?: string[];
  isHead?: boolean;
  always?: boolean;
}
