import type { Edition } from '#i18n/editions.ts';
import { words } from '#i18n/words.ts';
import { printedPeriod } from '#lib/dates/period.ts';
import { textIn } from '#lib/editions/text.ts';
import { pointsInOrder } from '#lib/figures/point.ts';
import { printedValue } from '#lib/figures/value.ts';
import type { Records } from '#lib/records/records.ts';
import { reported } from '#lib/sources/reported.ts';
import type { Figure } from '#schemas/figure.ts';

/**
 * Who reports the last value of each line, where no primary source of it was seen: it is the value
 * that a chart names. `5,221 in 2025: as reported by Sing Tao Headline.`
 */
export function lastReported(
  figures: readonly Figure[],
  sources: Records['sources'],
  edition: Edition,
): string[] {
  const { valueIn } = words(edition).chart;
  return figures.flatMap((figure) => {
    const last = pointsInOrder(figure).at(-1);
    const said = last && reported(last, sources, edition);
    if (!last || !said) return [];
    const value = valueIn(printedValue(figure, last, edition), printedPeriod(last.period, edition));
    const name = figures.length > 1 ? [textIn(edition, figure.label)] : [];
    const parts = [...name, value, said];
    return [edition === 'en' ? `${parts.join(': ')}.` : `${parts.join('：')}。`];
  });
}
