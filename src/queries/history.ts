import { editionDate } from 'virtual:harbour/edition';
import { history } from 'virtual:harbour/history';
import { historyWords } from '#i18n/history.ts';
import { historyAddress } from '#lib/articles/history-address.ts';
import { printedPeriod } from '#lib/dates/period.ts';
import { curled } from '#lib/editions/punctuation.ts';
import { textIn } from '#lib/editions/text.ts';
import { printedValue } from '#lib/figures/value.ts';
import { entriesOf, type Entries, type RecordedCorrection } from '#lib/history/entries.ts';
import type { PointChange, PointValue } from '#lib/history/point-changes.ts';
import { shortened } from '#lib/history/shortened.ts';
import { recordLink } from '#lib/records/link.ts';
import { allNames } from '#lib/records/names.ts';
import type { Collection } from '#lib/records/records.ts';
import { linksTo } from './links.ts';
import { once } from './once.ts';
import { records, recordUsage } from './records.ts';
import { shell } from './shell.ts';

/** Bytes of words on one page of history; with their marks they stay under 15 kB as sent. */
const MOST_WORDS = 30_000;

/** What an article's page says of its history: since when, how often, and where it is told. */
export async function historySummary(id: string) {
  const { addresses } = await shell();
  const { entries, smallEdits } = await entriesFor(id);
  const last = entries[0]?.day;
  return {
    href: historyAddress(id, await articleOf(id), addresses),
    started: startOf(id) ?? (await articleOf(id)).published,
    ...(last !== undefined && { last }),
    changes: entries.length,
    ...(history && { smallEdits }),
  };
}

/** All that the page of an article's history shows. */
export async function historyPage(id: string) {
  const { title, withdrawn } = await articleOf(id);
  const [link] = await linksTo('articles', [id]);
  const { entries } = await entriesFor(id);
  const shown = shortened(entries, withdrawn === undefined ? MOST_WORDS : 0);
  return {
    title: curled(title),
    article: link?.href ?? '',
    summary: await historySummary(id),
    isWithdrawn: withdrawn !== undefined,
    isAbsent: history === undefined,
    isFresh: history !== undefined && startOf(id) === undefined,
    entries: await Promise.all(
      shown.map(async ({ notes, points, ...entry }) => ({
        ...entry,
        notes: notes.map(curled),
        points: await printedPoints(points),
      })),
    ),
  };
}

/** The changes of values by the articles that state or draw them: what nobody had to write down. */
export const valueChanges = once(async () => {
  const found = await Promise.all(
    [...(await records()).articles.keys()].map(async (id) => {
      const { entries } = await entriesFor(id);
      const told = entries.filter(({ day, points }) => points.length > 0 && day <= editionDate);
      return Promise.all(
        told.map(async ({ day, points }) => ({ id, day, points: await printedPoints(points) })),
      );
    }),
  );
  return found.flat();
});

const made = new Map<string, Promise<Entries>>();

function entriesFor(id: string): Promise<Entries> {
  const known = made.get(id) ?? joined(id);
  made.set(id, known);
  return known;
}

async function joined(id: string): Promise<Entries> {
  const { changes, corrections } = await articleOf(id);
  const isPast = ({ date }: { date: string }) => date <= editionDate;
  return entriesOf(history?.[id]?.edits ?? [], {
    changes: changes.filter(isPast),
    corrections: corrections.filter(isPast),
    records: (await recordCorrections(id)).filter(isPast),
    names: await names(),
  });
}

/** Corrections of the records that an article uses, since it was put out. */
async function recordCorrections(id: string): Promise<RecordedCorrection[]> {
  const context = { ...(await shell()), records: await records() };
  const { published } = await articleOf(id);
  return [...(await recordUsage())].flatMap(([target, uses]) => {
    if (!uses.some((use) => use.collection === 'articles' && use.id === id)) return [];
    const [collection, record] = target.split('/') as [Collection, string];
    const data = context.records[collection].get(record);
    if (!data || !('corrections' in data)) return [];
    const name = recordLink(context, collection, record)?.name;
    return data.corrections
      .filter(({ date }) => date >= published)
      .map((one) => ({ ...one, ...(name && { record: name }) }));
  });
}

const names = once(async () => {
  const { organisations, programmes } = await records();
  return [...organisations.values(), ...programmes.values()].flatMap(allNames);
});

/** `Startups in Hong Kong, 2024: 4,694 → 5,221`, with the figure's page. */
async function printedPoints(points: readonly PointChange[]) {
  const { addresses, edition, words } = await shell();
  const said = historyWords[edition];
  const { figures } = await records();
  const value = ({ point, unit }: PointValue) => {
    const status = words.figure.status[point.status];
    return `${printedValue({ unit }, point, edition)}${status && ` (${status})`}`;
  };
  return points.flatMap(({ figure: id, from, key, to }) => {
    const figure = figures.get(id);
    if (!figure) return [];
    const category = figure.categories?.find((one) => one.id === to.point.category);
    const label = [figure.label, ...(category ? [category] : [])]
      .map((one) => textIn(edition, one))
      .join(', ');
    const period = printedPeriod(to.point.period, edition);
    const text = from
      ? said.became(label, period, value(from), value(to))
      : said.isNew(label, period, value(to));
    return [{ text, href: addresses.point(id, key) }];
  });
}

function startOf(id: string): string | undefined {
  return history?.[id]?.started;
}

async function articleOf(id: string) {
  const article = (await records()).articles.get(id);
  if (!article) throw new Error(`\`content/articles/${id}\` is not in this edition.`);
  return article.data;
}
