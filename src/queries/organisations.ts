import { printedDate } from '#lib/dates/day.ts';
import { textIn } from '#lib/editions/text.ts';
import { eventsOf } from './events.ts';
import { allNames } from '#lib/records/names.ts';
import { linksTo, usersOf } from './links.ts';
import { once } from './once.ts';
import { records } from './records.ts';
import { shell } from './shell.ts';
import { listedSources } from './sources.ts';

/** Every organisation, as the directory lists it. */
export const organisations = once(async () => {
  const { addresses, edition, words } = await shell();
  return [...(await records()).organisations].map(([id, record]) => ({
    id,
    name: textIn(edition, record.name),
    href: addresses.of('organisation', id),
    kind: record.kind,
    detail: [words.organisation.kinds[record.kind], record.sector].filter(Boolean).join(' · '),
  }));
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
    nameSource: nameSource ? (await linksTo('sources', [nameSource]))[0] : undefined,
    parent: parent ? (await linksTo('organisations', [parent]))[0] : undefined,
    sources: await listedSources(record.sources),
    articles: await usersOf('organisations', id, 'articles'),
    figures: await usersOf('organisations', id, 'figures'),
    programmes: await usersOf('organisations', id, 'programmes'),
    parts: await usersOf('organisations', id, 'organisations'),
    events: await eventsOf('organisations', id),
  };
}
