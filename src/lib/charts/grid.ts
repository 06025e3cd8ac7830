import type { Edition } from '#i18n/editions.ts';
import { printedAmount } from '#lib/figures/value.ts';
import type { Unit } from '#schemas/unit.ts';

/**
 * The words of the lines across a drawing, from the lowest to the highest value. Only the highest
 * bears the unit (`HK$40 billion`, then 30, 20, 10): it stands above every line that is drawn, and
 * the others leave the width of a phone to the drawing.
 */
export function gridLabels(values: readonly number[], unit: Unit, edition: Edition): string[] {
  const top = values.at(-1) ?? 0;
  const number = Number(/[\d.,]+/.exec(printedAmount(top, unit, edition))?.[0].replaceAll(',', ''));
  return values.map((value) =>
    value === top || top <= 0
      ? printedAmount(value, unit, edition)
      : printedAmount(Number(((value / top) * number).toPrecision(6)), 'count', edition),
  );
}
