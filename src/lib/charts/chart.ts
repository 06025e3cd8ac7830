import type { Element } from 'hast';
import type { Edition } from '#i18n/editions.ts';
import { words } from '#i18n/words.ts';
import { printedPeriod } from '#lib/dates/period.ts';
import { textIn } from '#lib/editions/text.ts';
import { pointsInOrder } from '#lib/figures/point.ts';
import { printedValue } from '#lib/figures/value.ts';
import type { Figure } from '#schemas/figure.ts';
import { barChart } from './bars.ts';
import { drawBars, drawLine, drawRank, drawShare } from './draw.ts';
import type { Size } from './frame.ts';
import { chartKind, type ChartKind } from './kind.ts';
import { lineChart } from './line.ts';
import { rankChart } from './rank.ts';
import { shareChart } from './share.ts';
import { svg, type Spoken } from './svg.ts';

/** At most three series can be told apart on one pair of axes. */
export const MOST_SERIES = 3;

/** A chart ready for the page: the drawing in two sizes, or none where only a table is honest. */
export interface Chart {
  kind: ChartKind;
  drawings: Element[];
  /** What solid, dashed and broken lines mean, where they occur. */
  legend: string[];
}

/**
 * Draws one figure, or up to three comparable series of one unit on the same axes. Series that cannot
 * stand on one pair of axes come back as a table.
 * @param id unique on the page, for the drawing's title and description
 */
export function chart(
  figures: readonly Figure[],
  title: string,
  id: string,
  edition: Edition,
): Chart {
  const kind = kindOf(figures);
  if (kind === 'table') return { kind, drawings: [], legend: [] };
  const description = figures.map((figure) => inWords(figure, edition)).join(' ');
  const drawings = (['wide', 'narrow'] as const).map((size) =>
    draw(kind, figures, size, edition, {
      id: `${id}-${size}`,
      className: `chart-${size}`,
      title,
      description,
    }),
  );
  return { kind, drawings, legend: legend(figures, edition) };
}

function kindOf([first, ...others]: readonly Figure[]): ChartKind {
  if (!first) return 'table';
  const kind = chartKind(first);
  if (others.length === 0) return kind;
  const agree = others.every(
    (figure) => chartKind(figure) === 'line' && figure.unit === first.unit,
  );
  return kind === 'line' && agree && others.length < MOST_SERIES ? 'line' : 'table';
}

function draw(
  kind: Exclude<ChartKind, 'table'>,
  figures: readonly Figure[],
  size: Size,
  edition: Edition,
  spoken: Spoken,
): Element {
  const [figure] = figures as [Figure];
  if (kind === 'line') {
    const drawn = lineChart(figures, size, edition);
    return svg(drawn, spoken, drawLine(drawn));
  }
  if (kind === 'bars') {
    const drawn = barChart(figure, size, edition);
    return svg(drawn, spoken, drawBars(drawn));
  }
  if (kind === 'share') {
    const drawn = shareChart(figure, size, edition);
    return svg(drawn, spoken, drawShare(drawn));
  }
  const drawn = rankChart(figure, size, edition);
  return svg(drawn, spoken, drawRank(drawn));
}

/** The chart in a sentence: from what value to what value, over which time. */
function inWords(figure: Figure, edition: Edition): string {
  const points = pointsInOrder(figure);
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return '';
  const at = (point: typeof first) =>
    words(edition).chart.valueIn(
      printedValue(figure, point, edition),
      printedPeriod(point.period, edition),
    );
  const label = textIn(edition, figure.label);
  return figure.categories
    ? words(edition).chart.spokenParts(label, points.length)
    : words(edition).chart.spoken(label, at(first), at(last), points.length);
}

function legend(figures: readonly Figure[], edition: Edition): string[] {
  const points = figures.flatMap(({ points: all }) => all);
  const { chart: terms } = words(edition);
  return [
    ...(points.some((point) => point.break) ? [terms.legendBreak] : []),
    ...(points.some(({ status }) => status !== 'actual' && status !== 'provisional')
      ? [terms.legendUnmeasured]
      : []),
  ];
}
