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
import { commonKind, type ChartKind } from './kind.ts';
import { lineChart } from './line.ts';
import { rankChart } from './rank.ts';
import { isMeasured } from './runs.ts';
import { shareChart } from './share.ts';
import { svg, type Spoken } from './svg.ts';

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
  const kind = commonKind(figures);
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
  const { chart: terms } = words(edition);
  const isBroken = figures.some((figure) =>
    pointsInOrder(figure).some((point, index) => index > 0 && point.break),
  );
  const isAllMeasured = figures.every(({ points }) => points.every(isMeasured));
  return [
    ...(isBroken ? [terms.legendBreak] : []),
    ...(isAllMeasured ? [] : [terms.legendUnmeasured]),
  ];
}
