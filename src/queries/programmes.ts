import type { Edition } from '#i18n/editions.ts';
import { amountBars, amountsSvg } from '#lib/charts/amounts.ts';
import { isMeasured } from '#lib/charts/runs.ts';
import { printedDate } from '#lib/dates/day.ts';
import { printedPeriod } from '#lib/dates/period.ts';
import { textIn } from '#lib/editions/text.ts';
import { pointOf } from '#lib/figures/point.ts';
import { qualifierOf } from '#lib/figures/rows.ts';
import { printedValue } from '#lib/figures/value.ts';
import { allNames } from '#lib/records/names.ts';
import { linksTo, usersOf } from './links.ts';
import { once } from './once.ts';
import { records } from './records.ts';
import { shell } from './shell.ts';
import { listedSources } from './sources.ts';

const separators: Record<Edition, string> = { en: '; ', 'zh-hant': '；' };

/** Every programme with its amount, as the list of public money shows it. */
export const programmes = once(async () => {
  const ids = [...(await records()).programmes.keys()];
  const pages = await Promise.all(ids.map(programmePage));
  return pages.toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
});

/** The picture of all amounts in Hong Kong dollars, in both sizes, and what must be said with it. */
export async function programmeDrawing() {
  const { edition, words } = await shell();
  const all = await programmes();
  const drawn = all.flatMap(({ amount, name, runBy, scope, spent, status }) =>
    amount?.unit === 'HKD'
      ? [
          {
            name,
            detail: [runBy?.name, status, scope].filter(Boolean).join(separators[edition]),
            printed: amount.value,
            value: amount.number,
            isMeasured: amount.isMeasured,
            ...(spent?.unit === 'HKD' && { spent: spent.number }),
          },
        ]
      : [],
  );
  const { programme } = words;
  const known = drawn.filter(({ spent }) => spent !== undefined).length;
  const without = all.length - drawn.length;
  const title = programme.drawing;
  const description = programme.spentKnown(known, drawn.length);
  return {
    title,
    svgs: (['wide', 'narrow'] as const).map((size) =>
      amountsSvg(amountBars(drawn, size), {
        ...{ id: `_amounts-${size}`, className: `chart-${size}`, title, description },
      }),
    ),
    notes: [
      description,
      programme.oneScale,
      programme.noSum,
      ...(without > 0 ? [programme.withoutAmount(without)] : []),
    ],
  };
}

/** All that a programme's page shows. */
export async function programmePage(id: string) {
  const { addresses, edition, words } = await shell();
  const record = (await records()).programmes.get(id);
  if (!record) {
    throw new Error(`\`content/programmes/${id}.yaml\` does not exist. Run \`npm run check\`.`);
  }
  const { runBy } = record;
  return {
    id,
    record,
    names: allNames(record),
    name: textIn(edition, record.name),
    summary: textIn(edition, record.summary),
    href: addresses.of('programme', id),
    scope: words.figure.scopes[record.scope],
    status: words.programme.statuses[record.status],
    announced: record.announced && printedDate(record.announced, edition),
    runBy: runBy ? (await linksTo('organisations', [runBy]))[0] : undefined,
    amount: await valueOf(record.amount),
    spent: await valueOf(record.spent),
    sources: await listedSources(record.sources),
    usedIn: await usersOf('programmes', id),
    topics: await linksTo('topics', record.topics),
  };
}

/** A figure's point, printed, with the address of the point. */
async function valueOf(reference: string | undefined) {
  if (reference === undefined) return undefined;
  const { addresses, edition } = await shell();
  const [id = '', key = ''] = reference.split('@');
  const figure = (await records()).figures.get(id);
  const point = figure && pointOf(figure, key);
  if (!figure || !point) throw new Error(`\`${reference}\` names no point of a figure.`);
  return {
    value: printedValue(figure, point, edition),
    number: point.value,
    unit: figure.unit,
    isMeasured: isMeasured(point),
    qualifier: qualifierOf(point, edition),
    period: printedPeriod(point.period, edition),
    href: addresses.point(id, key),
  };
}
