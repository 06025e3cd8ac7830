import type { Content } from '#lib/content/content.ts';

/** The ids of the sources that a record or a text cites, of those that exist. */
export function citedSources(content: Content): ReadonlySet<string> {
  const inRecords = content.entries
    .filter(({ collection }) => collection !== 'sources')
    .flatMap(({ yaml }) => namesIn(yaml.value));
  const inWords = content.entries.flatMap(({ body }) =>
    (body?.references.citations ?? []).map(({ source }) => source),
  );
  return new Set([...inRecords, ...inWords].filter((id) => content.records.sources.has(id)));
}

/** Values under keys that name sources: `sources`, `source`, `nameSource`. */
function namesIn(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return /^(sources?|nameSource)$/.test(key) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((item) => namesIn(item, key));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([inner, item]) =>
    namesIn(item, inner === 'id' ? key : inner),
  );
}
