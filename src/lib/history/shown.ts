import type { ArticleVersion } from './article-version.ts';

/** An article as it stood after a commit, in both languages. */
export interface Snapshot {
  commit: number;
  day: string;
  en: ArticleVersion;
  zhHant?: ArticleVersion | undefined;
}

/**
 * The snapshots that readers could see, each with the day from which they could: no drafts, and none
 * that was replaced before its day of publication came. `undefined` if the last is not among them
 * on the day of the edition: then nothing of the article is published.
 */
export function shownSnapshots(
  snapshots: readonly Snapshot[],
  editionDate: string,
): [ShownSnapshot, ...ShownSnapshot[]] | undefined {
  const shown = snapshots.flatMap((one, at): ShownSnapshot[] => {
    const { isPublic, published } = one.en;
    const replaced = snapshots[at + 1]?.day;
    const wasSeen = published <= one.day || (replaced ? published < replaced : true);
    if (!isPublic || !wasSeen) return [];
    return [{ ...one, seenFrom: published > one.day ? published : one.day }];
  });
  const last = snapshots.at(-1);
  if (!last?.en.isPublic || last.en.published > editionDate) return undefined;
  const [first, ...others] = shown;
  return first && [first, ...others];
}

export interface ShownSnapshot extends Snapshot {
  /** The day from which readers could see it. */
  seenFrom: string;
}
