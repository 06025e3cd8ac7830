import type { Article } from '#schemas/article.ts';
import type { Correction } from '#schemas/correction.ts';
import type { ArticleHistory, Edit } from './article-history.ts';
import type { ChangedPassage } from './difference.ts';
import type { PointChange } from './point-changes.ts';
import { isSubstantive } from './substantive.ts';

/** What is listed of an article's history: newest first, and how many small edits there were beside. */
export interface Entries {
  entries: Entry[];
  smallEdits: number;
}

export interface Entry {
  day: string;
  /** The editor's words. */
  notes: string[];
  corrections: RecordedCorrection[];
  points: PointChange[];
  en: ChangedPassage[];
  zhHant: ChangedPassage[];
  withdrawal?: Edit['withdrawal'] | undefined;
}

/** A correction, and what it stands on if that is not the article itself. */
export interface RecordedCorrection extends Correction {
  record?: string;
}

/**
 * Joins what git knows with what editors wrote. A commit that adds to `changes` or `corrections` is
 * told with their words; what no commit added, or where there is no history, stands on its own day.
 */
export function entriesOf(
  edits: ArticleHistory['edits'],
  { changes, corrections, names, records }: Written,
): Entries {
  const entries: Entry[] = [];
  const told = { changes: new Set<number>(), corrections: new Set<number>() };
  let smallEdits = 0;
  for (const edit of edits) {
    const own = { changes: added(edit.changes), corrections: added(edit.corrections) };
    const { day, en, points, withdrawal, zhHant } = edit;
    const isTold = own.changes.length > 0 || own.corrections.length > 0;
    if (!isTold && !isListed(edit, names)) {
      smallEdits += 1;
      continue;
    }
    const isBare = en.length + zhHant.length + points.length === 0 && !withdrawal;
    const entry = entryOf(entries, day, isBare ? undefined : { en, zhHant, points, withdrawal });
    for (const at of own.changes) entry.notes.push(...(changes[at] ? [changes[at].note] : []));
    for (const at of own.corrections)
      entry.corrections.push(...(corrections[at] ? [corrections[at]] : []));
    for (const key of ['changes', 'corrections'] as const) {
      for (const at of own[key]) told[key].add(at);
    }
  }
  for (const [at, { date, note }] of changes.entries()) {
    if (!told.changes.has(at)) entryOf(entries, date).notes.push(note);
  }
  const others = corrections.filter((_, at) => !told.corrections.has(at));
  for (const one of [...others, ...records]) entryOf(entries, one.date).corrections.push(one);
  return { entries: entries.reverse().sort((a, b) => b.day.localeCompare(a.day)), smallEdits };
}

/** The places in a list of what a commit added to its end. */
function added([before, after]: [number, number]): number[] {
  return Array.from({ length: Math.max(0, after - before) }, (_, at) => before + at);
}

function isListed({ en, points, withdrawal, zhHant }: Edit, names: readonly string[]): boolean {
  if (points.length > 0 || withdrawal !== undefined) return true;
  return isSubstantive(en, 'en', names) || isSubstantive(zhHant, 'zh-hant', names);
}

/** Words that changed open an entry; an editor's words join what was last listed on their day. */
function entryOf(
  entries: Entry[],
  day: string,
  words?: Pick<Entry, 'en' | 'zhHant' | 'points' | 'withdrawal'>,
): Entry {
  const last = words ? undefined : entries.findLast((entry) => entry.day === day);
  if (last) return last;
  const entry = { day, notes: [], corrections: [], en: [], zhHant: [], points: [], ...words };
  entries.push(entry);
  return entry;
}

interface Written extends Pick<Article, 'changes' | 'corrections'> {
  /** Corrections of the records that the article uses. */
  records: readonly RecordedCorrection[];
  /** Names whose change is never a small edit. */
  names: readonly string[];
}
