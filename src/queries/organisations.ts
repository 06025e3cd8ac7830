import { printedDate } from '#lib/dates/day.ts';
import { curled } from '#lib/editions/punctuation.ts';
import { textIn } from '#lib/editions/text.ts';
import { filter } from '#lib/filters/filter.ts';
import { foundedRange, foundedRanges } from '#lib/organisations/founded.ts';
import { allNames } from '#lib/records/names.ts';
import type { Correction } from '#schemas/correction.ts';
import { organisationFields, organisationKinds, type Organisation } from '#schemas/organisation.ts';
import { articlePage } from './articles.ts';
import { eventsOf } from './events.ts';
import { figures } from './figures.ts';
import { historySummary } from './history.ts';
import { linksTo, usersOf } from './links.ts';
import { once } from './once.ts';
import { records } from './records.ts';
import { shell } from './shell.ts';
import { listedSources } from './sources.ts';

/** The ids of all organisations. */
export const organisationIds = once(async () => [...(await records()).organisations.keys()]);

/** Every organisation by its name, as the directory lists it, and the filters of the directory. */
export const directory = once(async () => {
  const { addresses, edition, words } = await shell();
  const offered = new Set((await profileLinks()).map(({ href }) => href));
  const entries = await Promise.all(
    [...(await records()).organisations].map(async ([id, record]) => ({
      id,
      name: textIn(edition, record.name),
      href: addresses.of('organisation', id),
      detail: [words.organisation.kinds[record.kind], record.sector].filter(Boolean).join(' · '),
      hasProfile: offered.has(addresses.of('organisation', id)),
      founded: record.founded?.slice(0, 4),
      articles: (await articlesAbout(id)).length,
      figures: (await usersOf('organisations', id, 'figures')).length,
      filtered: {
        kind: [record.kind],
        field: [record.field ?? 'unstated'],
        founded: [foundedRange(record.founded)],
      },
    })),
  );
  const { fields: fieldNames, foundedRanges: ranges, kinds } = words.organisation;
  const filtered = entries.map((entry) => entry.filtered);
  const named = <Id extends string>(ids: readonly Id[], names: Record<Id, string>) =>
    ids.map((id) => [id, names[id]] as const);
  return {
    entries: entries.toSorted((a, b) => a.name.localeCompare(b.name, 'en')),
    filters: [
      filter('kind', named(organisationKinds, kinds), filtered),
      filter('field', named([...organisationFields, 'unstated' as const], fieldNames), filtered),
      filter('founded', named(foundedRanges, ranges), filtered),
    ] as const,
  };
});

/** All that an organisation's page shows. */
export async function organisationPage(id: string) {
  const { addresses, edition } = await shell();
  const { organisations: all } = await records();
  const record = all.get(id);
  if (!record) {
    throw new Error(`\`content/organisations/${id}.yaml\` does not exist. Run \`npm run check\`.`);
  }
  const { nameSource, parent } = record;
  return {
    record,
    names: allNames(record),
    name: textIn(edition, record.name),
    summary: textIn(edition, record.summary),
    href: addresses.of('organisation', id),
    founded: record.founded && printedDate(record.founded, edition),
    nameSource: nameSource ? (await listedSources([nameSource]))[0] : undefined,
    parent: parent ? (await linksTo('organisations', [parent]))[0] : undefined,
    sources: await listedSources(record.sources),
    profile: await profileOf(id),
    corrections: await correctionsOf(id, record),
    articles: await articlesAbout(id),
    figures: await figuresAbout(id),
    programmes: await usersOf('organisations', id, 'programmes'),
    parts: await usersOf('organisations', id, 'organisations'),
    events: await eventsOf('organisations', id),
  };
}

/** The organisations that have a text of their own, each with the id of the article that holds it. */
export const profiles = once(async (): Promise<ReadonlyMap<string, string>> => {
  const { articles } = await records();
  return new Map(
    [...articles]
      .filter(([, { data }]) => data.kind === 'profile')
      .flatMap(([id, { data }]) => data.organisations.map((organisation) => [organisation, id])),
  );
});

/** The profiles, of one topic or all, in the order of their organisations' names. */
export async function profileLinks(topic?: string) {
  const { articles, organisations } = await records();
  const { addresses, edition } = await shell();
  return [...(await profiles())]
    .filter(([, article]) => {
      const data = articles.get(article)?.data;
      return data && !data.withdrawn && (topic === undefined || data.topics.includes(topic));
    })
    .flatMap(([id, article]) => {
      const record = organisations.get(id);
      const title = articles.get(article)?.data.title;
      if (!record || !title) return [];
      const name = textIn(edition, record.name);
      const href = addresses.of('organisation', id);
      return [{ name, href, title: curled(title) }];
    })
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** The text of an organisation's page, where somebody has written one. */
async function profileOf(id: string) {
  const article = (await profiles()).get(id);
  if (article === undefined) return undefined;
  const cards = (await shell()).addresses.of('organisationCards', id);
  return { ...(await articlePage(article)), cards, history: await historySummary(article) };
}

/** Of the facts and of the text, in the order of their days. */
async function correctionsOf(id: string, { corrections }: Organisation): Promise<Correction[]> {
  const article = (await profiles()).get(id);
  const text = article === undefined ? undefined : (await records()).articles.get(article);
  const all = [...corrections, ...(text?.data.corrections ?? [])];
  return all.toSorted((a, b) => a.date.localeCompare(b.date));
}

/** Its profile is this very page, and no article about it; those of others are. */
async function articlesAbout(id: string) {
  const own = (await shell()).addresses.of('organisation', id);
  const uses = await usersOf('organisations', id, 'articles');
  return uses.filter(({ href }) => href !== own);
}

async function figuresAbout(id: string) {
  const uses = new Set((await usersOf('organisations', id, 'figures')).map(({ href }) => href));
  return (await figures()).filter(({ href }) => uses.has(href));
}
