import { scaleLinear } from 'd3-scale';
import { toHtml } from 'hast-util-to-html';
import { rounded, sizes, type Size } from './frame.ts';
import { label, lines, shape, svg, type Spoken } from './svg.ts';
import { TEXT, textWidth, wrapped } from './text-width.ts';

/** A sum of money, as one bar shows it. */
export interface Amount {
  name: string;
  /** What stands under the name: who runs it, how far it is. */
  detail: string;
  value: number;
  /** The value as it is printed. */
  printed: string;
  /** Known to be there or paid, rather than promised. */
  isMeasured: boolean;
  /** The part that is known to be spent. */
  spent?: number;
}

export interface AmountBars {
  width: number;
  height: number;
  bars: {
    name: string[];
    detail: string[];
    printed: string;
    /** The first line of the name, on its base line. */
    top: number;
    /** The top of the bar. */
    y: number;
    length: number;
    isMeasured: boolean;
    spent: number;
  }[];
}

const LINE = 18;
const BAR = 14;
const GAP = 8;
/** From a bar to the name below it. */
const SPACE = 20;

/**
 * Bars on one linear scale that begins at nought, largest first. On a logarithmic scale the small
 * ones would be easier to see and all of them wrong: a bar is read by its length.
 */
export function amountBars(amounts: readonly Amount[], size: Size): AmountBars {
  const { width } = sizes[size];
  const largest = Math.max(0, ...amounts.map(({ value }) => value));
  const length = scaleLinear([0, largest || 1], [0, rangeOf(amounts, largest, width)]);
  let bottom = 0;
  const bars = amounts
    .toSorted((a, b) => b.value - a.value || a.name.localeCompare(b.name, 'en'))
    .map(({ detail, isMeasured, name, printed, spent = 0, value }) => {
      const names = wrapped(name, width, TEXT.value);
      const details = wrapped(detail, width, TEXT.label);
      const top = bottom + LINE - 3;
      const y = bottom + (names.length + details.length) * LINE + 4;
      bottom = y + BAR + SPACE;
      return {
        ...{ name: names, detail: details, printed, top, y, isMeasured },
        length: rounded(Math.max(length(value), 2)),
        spent: rounded(length(spent)),
      };
    });
  return { width, height: Math.max(bottom - SPACE + 2, 0), bars };
}

/** The drawing as HTML: hollow where promised, filled where measured or known to be spent. */
export function amountsSvg({ bars, height, width }: AmountBars, spoken: Spoken): string {
  const drawing = svg(
    { width, height },
    spoken,
    bars.flatMap((bar) => [
      ...lines(bar.name, { x: 0, y: bar.top, className: 'chart-value' }, LINE),
      ...lines(bar.detail, { x: 0, y: bar.top + bar.name.length * LINE }, LINE),
      shape('rect', bar.isMeasured ? 'chart-bar' : 'chart-bar-promised', {
        ...{ x: 1, y: bar.y, width: bar.length, height: BAR },
      }),
      ...(bar.spent > 0
        ? [shape('rect', 'chart-bar', { x: 1, y: bar.y, width: bar.spent, height: BAR })]
        : []),
      label(bar.printed, {
        x: bar.length + GAP,
        y: bar.y + BAR - 2,
        className: 'chart-value',
      }),
    ]),
  );
  return toHtml(drawing);
}

/** How far bars may reach so that every value still stands in the drawing, right of its bar. */
function rangeOf(amounts: readonly Amount[], largest: number, width: number): number {
  const reaches = amounts.map(({ printed, value }) => {
    const free = width - 1 - GAP - textWidth(printed, TEXT.value);
    return value > 0 ? (free * largest) / value : width;
  });
  return Math.min(width, ...reaches);
}
