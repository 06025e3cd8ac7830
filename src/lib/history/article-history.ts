import { difference, type ChangedPassage } from './difference.ts';
import type { PointChange } from './point-changes.ts';
import type { ShownSnapshot, Snapshot } from './shown.ts';
import { usesPoint } from './uses-point.ts';

/** What became of an article since readers could first see it. */
export interface ArticleHistory {
  /** The day from which readers could see it. */
  started: string;
  /** Every edit, oldest first. */
  edits: Edit[];
}

/** What one commit changed in what readers see. */
export interface Edit {
  day: string;
  /** Passages whose words changed, by language. */
  en: ChangedPassage[];
  zhHant: ChangedPassage[];
  /** Values that it states or draws and that became others. */
  points: PointChange[];
  /** How many entries `changes` and `corrections` had before and have after it. */
  changes: [number, number];
  corrections: [number, number];
  /** Whether it was taken back or put out again. */
  withdrawal?: 'withdrawn' | 'restored';
}

/**
 * The history of an article that readers can see.
 * @param all its snapshots, also those that readers never saw
 * @param values the changes of values, by the place of their commit in the log
 */
export function articleHistory(
  shown: readonly [ShownSnapshot, ...ShownSnapshot[]],
  all: readonly Snapshot[],
  values: ReadonlyMap<number, readonly NamedChange[]>,
): ArticleHistory {
  const [first, ...later] = shown;
  const edits = new Map<number, Edit>();
  for (const [at, after] of later.entries()) {
    edits.set(after.commit, edit(shown[at] ?? first, after));
  }
  for (const [commit, changes] of values) {
    const then = shown.findLast((one) => one.commit <= commit);
    const latest = all.findLast((one) => one.commit <= commit);
    const day = changes[0]?.day ?? '';
    if (!then || then.commit !== latest?.commit || commit === first.commit) continue;
    const points = changes.filter(({ id, change }) => usesPoint(then.en.references, id, change));
    if (points.length === 0 || day < then.seenFrom) continue;
    const own = edits.get(commit) ?? { ...edit(then, then), day };
    edits.set(commit, { ...own, points: points.map(({ change }) => change) });
  }
  const inOrder = [...edits].sort(([a], [b]) => a - b).map(([, one]) => one);
  return { started: first.seenFrom, edits: inOrder };
}

function edit(before: ShownSnapshot, after: ShownSnapshot): Edit {
  const isMoved = before.en.isWithdrawn !== after.en.isWithdrawn;
  const [zhBefore, zhAfter] = [before.zhHant?.passages, after.zhHant?.passages];
  return {
    day: after.seenFrom,
    en: difference(before.en.passages, after.en.passages, 'en'),
    zhHant: zhBefore && zhAfter ? difference(zhBefore, zhAfter, 'zh-hant') : [],
    points: [],
    changes: [before.en.changes, after.en.changes],
    corrections: [before.en.corrections, after.en.corrections],
    ...(isMoved && { withdrawal: after.en.isWithdrawn ? 'withdrawn' : 'restored' }),
  };
}

/** A change of a value with the day and the figure's id at that time. */
export interface NamedChange {
  day: string;
  id: string;
  change: PointChange;
}
