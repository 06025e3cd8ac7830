import type { Collection, Records } from '#lib/records/records.ts';
import type { Correction } from '#schemas/correction.ts';

/** One entry among `corrections` or `changes` of a record or a text. */
export interface RecordedChange {
  collection: Collection;
  id: string;
  date: string;
  /** What was put right, or what is new, in the editor's words. */
  note: string;
  /** There is one where a mistake was mended. */
  correction?: Correction;
}

/** Every correction and change up to a day, newest first; those of one day in the order of their ids. */
export function changesUntil(records: Records, day: string): RecordedChange[] {
  const all = collections.flatMap((collection) =>
    [...records[collection]].flatMap(([id, record]): RecordedChange[] => {
      const data = 'data' in record ? record.data : record;
      const changes = 'changes' in data ? data.changes : [];
      const corrections = 'corrections' in data ? data.corrections : [];
      return [
        ...corrections.map((correction) => ({
          ...{ collection, id, date: correction.date, note: correction.right, correction },
        })),
        ...changes.map(({ date, note }) => ({ collection, id, date, note })),
      ];
    }),
  );
  return newestFirst(all.filter(({ date }) => date <= day));
}

/** By day, and those of one day in the order of their ids, so that two builds agree. */
export function newestFirst(changes: readonly RecordedChange[]): RecordedChange[] {
  return changes.toSorted(
    (a, b) =>
      b.date.localeCompare(a.date) ||
      `${a.collection}/${a.id}`.localeCompare(`${b.collection}/${b.id}`),
  );
}

/** The first day on which something was put out, or `undefined` before there is anything. */
export function firstDay({ articles }: Pick<Records, 'articles'>): string | undefined {
  return [...articles.values()].map(({ data }) => data.published).toSorted()[0];
}

const collections = [
  'articles',
  'pages',
  'figures',
  'sources',
  'organisations',
  'programmes',
  'events',
  'glossary',
] as const satisfies Collection[];
