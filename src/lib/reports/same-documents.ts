import type { Records } from '#lib/records/records.ts';

/** Sources of one address and one date, as `id = id`: one document, which readers see as two. */
export function sameDocuments({ sources }: Pick<Records, 'sources'>): string[] {
  const linked = [...sources].filter(([, { url }]) => url);
  const documents = Map.groupBy(
    linked,
    ([, { date, url = '' }]) => `${url.replace(/^https?:\/\/(www\.)?|\/$/g, '')} ${date ?? ''}`,
  );
  return [...documents.values()]
    .filter(({ length }) => length > 1)
    .map((same) => same.map(([id]) => id).join(' = '));
}
