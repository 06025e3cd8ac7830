import type { Collection, Records } from '#lib/records/records.ts';
import { collectionOf } from '#lib/references/collection.ts';
import type { TextReferences } from '#lib/references/reference.ts';

/** Who uses a record, and in which section of it: what "Where it is used" lists. */
export interface Use {
  collection: Collection;
  id: string;
  section?: string;
}

/** Every use of every record, made once: looking one up costs nothing. */
export type Usage = ReadonlyMap<string, Use[]>;

/**
 * Collects what texts and records point at.
 * @param texts what `referencesIn` found, by `articles/<id>` and `pages/<id>`
 */
export function usage(records: Records, texts: ReadonlyMap<string, TextReferences>): Usage {
  const uses = new Map<string, Use[]>();
  for (const [target, use] of [...usesInTexts(texts), ...usesInRecords(records)]) {
    const known = uses.get(target) ?? [];
    if (!known.some(({ collection, id }) => collection === use.collection && id === use.id)) {
      known.push(use);
    }
    uses.set(target, known);
  }
  return uses;
}

/** The uses of one record, of one collection of users or of all. */
export function usesOf(usage: Usage, collection: Collection, id: string, by?: Collection): Use[] {
  const uses = usage.get(`${collection}/${id}`) ?? [];
  return by === undefined ? uses : uses.filter((use) => use.collection === by);
}

function* usesInTexts(texts: ReadonlyMap<string, TextReferences>): Generator<[string, Use]> {
  for (const [key, { references, citations }] of texts) {
    const [collection, id] = key.split('/') as [Collection, string];
    for (const { scheme, id: target, ids, section } of references) {
      const use = section === undefined ? { collection, id } : { collection, id, section };
      for (const one of [target, ...(ids ?? [])]) yield [`${collectionOf[scheme]}/${one}`, use];
    }
    for (const { source, section } of citations) {
      yield [
        `sources/${source}`,
        section === undefined ? { collection, id } : { collection, id, section },
      ];
    }
  }
}

function* usesInRecords(records: Records): Generator<[string, Use]> {
  for (const [id, { data }] of records.articles) {
    const use: Use = { collection: 'articles', id };
    for (const organisation of data.organisations) yield [`organisations/${organisation}`, use];
    for (const topic of data.topics) yield [`topics/${topic}`, use];
  }
  for (const [id, figure] of records.figures) {
    const use: Use = { collection: 'figures', id };
    for (const { sources, alternatives } of figure.points) {
      for (const source of sources) yield [`sources/${source.id}`, use];
      for (const { source } of alternatives) yield [`sources/${source}`, use];
    }
    for (const organisation of figure.organisations) yield [`organisations/${organisation}`, use];
    for (const topic of figure.topics) yield [`topics/${topic}`, use];
    for (const point of figure.derived?.from ?? []) yield [`figures/${figureId(point)}`, use];
  }
  for (const [id, { sources, nameSource, parent }] of records.organisations) {
    const use: Use = { collection: 'organisations', id };
    for (const source of sources) yield [`sources/${source}`, use];
    if (nameSource) yield [`sources/${nameSource}`, use];
    if (parent) yield [`organisations/${parent}`, use];
  }
  for (const [id, programme] of records.programmes) {
    const use: Use = { collection: 'programmes', id };
    for (const source of programme.sources) yield [`sources/${source}`, use];
    if (programme.runBy) yield [`organisations/${programme.runBy}`, use];
    for (const point of [programme.amount, programme.spent]) {
      if (point) yield [`figures/${figureId(point)}`, use];
    }
    for (const topic of programme.topics) yield [`topics/${topic}`, use];
  }
  for (const [id, event] of records.events) {
    const use: Use = { collection: 'events', id };
    for (const source of event.sources) yield [`sources/${source}`, use];
    for (const organisation of event.organisations) yield [`organisations/${organisation}`, use];
    for (const topic of event.topics) yield [`topics/${topic}`, use];
  }
  for (const [id, { sources }] of records.glossary) {
    for (const source of sources) yield [`sources/${source}`, { collection: 'glossary', id }];
  }
}

/** The figure that a point reference names: `startups@2024` → `startups`. */
function figureId(point: string): string {
  return point.slice(0, point.indexOf('@'));
}
