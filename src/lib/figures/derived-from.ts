import type { Edition } from '#i18n/editions.ts';
import type { Addresses } from '#lib/addresses/address.ts';
import { printedPeriod } from '#lib/dates/period.ts';
import { textIn } from '#lib/editions/text.ts';
import type { Link } from '#lib/site/shell.ts';
import type { Figure } from '#schemas/figure.ts';
import { pointOf } from './point.ts';
import { printedValue } from './value.ts';

/** The values that arithmetic of ours starts from, each with its place. Throws where one is missing. */
export function derivedFrom(
  figure: Figure,
  figures: ReadonlyMap<string, Figure>,
  { addresses, edition }: { addresses: Addresses; edition: Edition },
): Link[] {
  return (figure.derived?.from ?? []).map((written) => {
    const [id = '', key = ''] = written.split(/@(.*)/s);
    const from = figures.get(id);
    const point = from && pointOf(from, key);
    if (!from || !point) throw new Error(`\`${written}\` names no point. Run \`npm run check\`.`);
    const category = from.categories?.find((one) => one.id === point.category);
    const parts = [
      textIn(edition, from.label),
      category && textIn(edition, category),
      printedPeriod(point.period, edition),
    ].filter((part) => part !== undefined);
    const value = printedValue(from, point, edition);
    return {
      name: edition === 'en' ? `${parts.join(', ')}: ${value}` : `${parts.join('，')}：${value}`,
      href: addresses.point(id, key),
    };
  });
}
