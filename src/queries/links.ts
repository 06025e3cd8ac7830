import type { Collection } from '#lib/records/records.ts';
import { recordLink, type RecordLink } from '#lib/records/link.ts';
import { usesOf } from '#lib/usage/usage.ts';
import { records, recordUsage } from './records.ts';
import { shell } from './shell.ts';

/** Links to the records of one collection, in the order of the ids. Throws where one is missing. */
export async function linksTo(
  collection: Collection,
  ids: readonly string[],
): Promise<RecordLink[]> {
  const context = { ...(await shell()), records: await records() };
  return ids.map((id) => {
    const link = recordLink(context, collection, id);
    if (!link) {
      throw new Error(
        `\`content/${collection}/${id}\` is used but does not exist. Run \`npm run check\`.`,
      );
    }
    return link;
  });
}

/** What uses a record, articles first; records that have no page in this edition are left out. */
export async function usersOf(
  collection: Collection,
  id: string,
  by?: Collection,
): Promise<RecordLink[]> {
  const context = { ...(await shell()), records: await records() };
  return usesOf(await recordUsage(), collection, id, by)
    .map((use) => recordLink(context, use.collection, use.id))
    .filter((link) => link !== undefined)
    .filter((link, at, all) => all.findIndex(({ href }) => href === link.href) === at);
}
