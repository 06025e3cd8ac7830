import { editionDate } from 'virtual:harbour/edition';
import { sourcingWords } from '#i18n/sourcing.ts';
import { printedPeriod } from '#lib/dates/period.ts';
import { textIn } from '#lib/editions/text.ts';
import { pointKey } from '#lib/figures/point.ts';
import { printedValue } from '#lib/figures/value.ts';
import { citingSentences } from '#lib/ledger/citing-sentences.ts';
import { ledgerCounts, ledgerOfAll } from '#lib/ledger/ledger.ts';
import { recordLink } from '#lib/records/link.ts';
import { sourceLabel } from '#lib/sources/label.ts';
import { ledgers, pageSilences } from './ledger.ts';
import { once } from './once.ts';
import { records, textReferences } from './records.ts';
import { shell } from './shell.ts';
import { citedSources } from './sources.ts';

/** Every sentence that cites a source, under the text that it stands in. */
export async function sentencesCiting(source: string) {
  const context = { ...(await shell()), records: await records() };
  const found = citingSentences(source, await shownTexts());
  return [...Map.groupBy(found, ({ collection, id }) => `${collection}/${id}`).values()].flatMap(
    (sentences) => {
      const [first] = sentences;
      const link = first && recordLink(context, first.collection, first.id);
      return link ? [{ ...link, sentences }] : [];
    },
  );
}

/** Every value that rests on a source, and those that it disputes. */
export async function pointsOn(source: string) {
  const { addresses, edition } = await shell();
  return [...(await records()).figures].flatMap(([id, figure]) =>
    figure.points.flatMap((point) => {
      const href = addresses.point(id, pointKey(point));
      const category = figure.categories?.find((one) => one.id === point.category);
      const name = [figure.label, ...(category ? [category] : [])]
        .map((one) => textIn(edition, one))
        .join(', ');
      const period = printedPeriod(point.period, edition);
      const own = point.sources
        .filter((one) => one.id === source)
        .map(({ at }) => ({ name, href, period, at, value: printedValue(figure, point, edition) }));
      const disputed = point.alternatives
        .filter((one) => one.source === source)
        .map(({ value }) => {
          const said = printedValue(figure, { ...point, value }, edition);
          return {
            ...{ name, href, period, at: undefined },
            value: sourcingWords[edition].disputed(said),
          };
        });
      return [...own, ...disputed];
    }),
  );
}

/** What all articles together rest on; what was taken back rests on nothing. */
export const publicationLedger = once(async () => {
  const frame = await shell();
  const known = await records();
  const shown = [...(await ledgers())].filter(([id]) => !known.articles.get(id)?.data.withdrawn);
  const all = ledgerOfAll(shown.map(([, { ledger }]) => ledger));
  const labels = [...new Set([...all.cited, ...all.tied])]
    .flatMap((id) => known.sources.get(id) ?? [])
    .map(({ form, speaker }) =>
      sourceLabel({ speaker, form: form === 'opinion' ? form : 'original' }, frame.edition),
    );
  return {
    day: editionDate,
    articles: shown.length,
    counts: ledgerCounts(all, known, frame.edition),
    labels: [...Map.groupBy(labels, (label) => label)]
      .map(([label, { length }]) => ({ label, number: length }))
      .toSorted((a, b) => b.number - a.number || a.label.localeCompare(b.label, 'en')),
    silences: [
      ...shown.map(([id, { silences }]) => ({ collection: 'articles' as const, id, silences })),
      ...(await pageSilences()).map((page) => ({ collection: 'pages' as const, ...page })),
    ].flatMap(({ collection, id, silences }) => {
      const link = recordLink({ ...frame, records: known }, collection, id);
      return link ? silences.map((why) => ({ ...link, why })) : [];
    }),
  };
});

/** How many sources there are, how many are primary, and how often the words cite them. */
export async function sourcingLine() {
  const { edition } = await shell();
  const said = sourcingWords[edition];
  const sources = await citedSources();
  const texts = [...(await shownTexts()).values()];
  const citations = texts.reduce((sum, text) => sum + text.citations.length, 0);
  const primary = sources.filter(({ isPrimary }) => isPrimary).length;
  return said.cited(sources.length, primary, citations);
}

/** The texts whose words readers can see. */
const shownTexts = once(async () => {
  const { articles } = await records();
  return new Map(
    [...(await textReferences())].filter(
      ([key]) => !articles.get(key.replace(/^articles\//, ''))?.data.withdrawn,
    ),
  );
});
