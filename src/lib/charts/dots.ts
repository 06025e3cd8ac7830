import { toHtml } from 'hast-util-to-html';
import { element } from '#lib/html/element.ts';
import { shape } from './svg.ts';

/** An event as one dot shows it. */
export interface DottedEvent {
  /** `2025-04-28`, `2025-04` or `2025`. */
  day: string;
  topicIds: readonly string[];
}

export interface Dots {
  width: number;
  height: number;
  /** Every year from the first event to the last year asked for, whether or not it has events. */
  years: string[];
  dots: (DottedEvent & { x: number; y: number; isYearOnly: boolean })[];
}

const QUARTER = 16;
const YEAR = 4 * QUARTER;
const STEP = 14;

/** One dot an event, stacked by quarter; where only the year is known, at the beginning of the year. */
export function eventDots(events: readonly DottedEvent[], lastYear: number): Dots {
  const inOrder = events.toSorted((a, b) => (a.day < b.day ? -1 : 1));
  const first = Number(inOrder[0]?.day.slice(0, 4) ?? lastYear);
  const last = Math.max(lastYear, Number(inOrder.at(-1)?.day.slice(0, 4) ?? lastYear));
  const years = Array.from({ length: last - first + 1 }, (_, at) => String(first + at));
  const columns = Map.groupBy(inOrder, ({ day }) => quarterOf(day) - 4 * first);
  const height = STEP * Math.max(1, ...[...columns.values()].map(({ length }) => length));
  return {
    width: years.length * YEAR,
    height,
    years,
    dots: [...columns].flatMap(([column, stacked]) =>
      stacked.map((event, at) => ({
        ...event,
        x: (column + 0.5) * QUARTER,
        y: height - (at + 0.5) * STEP,
        isYearOnly: event.day.length === 4,
      })),
    ),
  };
}

/**
 * The drawing as HTML, one group a quarter. It is hidden from screen readers, as the list below it
 * holds the same events and the years beside it lead there. As little as possible stands in it: the
 * page is long, and its dots take their size and colour from the style sheet.
 */
export function dotsSvg({ dots, height, width, years }: Dots): string {
  const lines = years.map((_, at) => `M${at * YEAR} 0V${height}`).join('');
  const quarters = [...Map.groupBy(dots, ({ x }) => x)];
  const drawing = element(
    'svg',
    {
      viewBox: `0 0 ${width} ${height + 1}`,
      ...{ width, height: height + 1, ariaHidden: 'true', className: ['chart-dots'] },
    },
    [
      shape('path', 'chart-grid', { d: `${lines}M0 ${height}H${width}` }),
      ...quarters.map(([x, stacked]) =>
        element('g', { transform: `translate(${x})` }, stacked.map(dot)),
      ),
    ],
  );
  return toHtml(drawing, { space: 'svg', closeEmptyElements: true });
}

function dot({ isYearOnly, topicIds, y }: Dots['dots'][number]) {
  const classes = isYearOnly ? { className: ['chart-hollow'] } : {};
  return element('circle', { cy: y, ...classes, dataTopic: topicIds.join(' ') }, []);
}

/** Quarters since the year 0. */
function quarterOf(day: string): number {
  const [year, month = 1] = day.split('-').map(Number);
  return 4 * Number(year) + Math.floor((month - 1) / 3);
}
