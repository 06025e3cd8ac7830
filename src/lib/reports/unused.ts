import type { Collection, Records } from '#lib/records/records.ts';
import { usesOf, type Usage } from '#lib/usage/usage.ts';

/** Records that no text and no other record uses, as `collection/id`: only a list leads to them. */
export function unusedRecords(records: Records, usage: Usage): string[] {
  return LISTED.flatMap((collection) =>
    [...records[collection].keys()]
      .filter((id) => usesOf(usage, collection, id).length === 0)
      .map((id) => `${collection}/${id}`),
  );
}

/** What readers should meet in words before they look it up. */
const LISTED = [
  'figures',
  'organisations',
  'programmes',
  'glossary',
] as const satisfies readonly Collection[];
