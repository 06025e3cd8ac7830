import { listedSource, type ListedSource } from '#lib/sources/reference-list.ts';
import type { Source } from '#schemas/source.ts';
import { usersOf } from './links.ts';
import { once } from './once.ts';
import { records, recordUsage } from './records.ts';
import { shell } from './shell.ts';

/** The sources that something cites, by publisher and date. A source that nothing cites has no page. */
export const citedSources = once(async (): Promise<ListedSource[]> => {
  const { sources } = await records();
  const uses = await recordUsage();
  const cited = [...sources.keys()].filter((id) => uses.has(`sources/${id}`));
  return (await listedSources(cited)).toSorted((a, b) => order.compare(a.published, b.published));
});

const order = new Intl.Collator('en', { numeric: true, ignorePunctuation: true });

/** Sources as lines of a list, in the order given. Throws where one does not exist. */
export async function listedSources(ids: readonly string[]): Promise<ListedSource[]> {
  const frame = await shell();
  return Promise.all(
    [...new Set(ids)].map(async (id) => listedSource(id, await sourceRecord(id), frame)),
  );
}

/** All that a source's page shows. */
export async function sourcePage(id: string) {
  const [listed] = await listedSources([id]);
  return {
    ...(listed as ListedSource),
    record: await sourceRecord(id),
    usedIn: await usersOf('sources', id),
  };
}

async function sourceRecord(id: string): Promise<Source> {
  const source = (await records()).sources.get(id);
  if (!source) {
    throw new Error(`\`content/sources/${id}.yaml\` does not exist. Run \`npm run check\`.`);
  }
  return source;
}
