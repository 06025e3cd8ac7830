import { articleHistory, type ArticleHistory } from './article-history.ts';
import { absences, repository, type Git } from './repository.ts';
import { shownSnapshots } from './shown.ts';
import { articleSnapshots } from './snapshots.ts';
import { valueChanges } from './value-changes.ts';

/** The histories of articles, by id. */
export type History = Readonly<Record<string, ArticleHistory>>;

/**
 * The history of every article that readers can see on the day of the edition, or why there is none,
 * as the end of a sentence. Of drafts and of what is dated later it holds nothing.
 */
export function historyOf(
  git: Git,
  editionDate: string,
): { history: History } | { absent: string } {
  const known = repository(git);
  if ('absent' in known) return { absent: absences[known.absent] };
  const values = valueChanges(known);
  const articles = [...articleSnapshots(known)].flatMap(([id, snapshots]) => {
    const shown = shownSnapshots(snapshots, editionDate);
    return shown ? [[id, articleHistory(shown, snapshots, values)] as const] : [];
  });
  return { history: Object.fromEntries(articles.toSorted(([a], [b]) => (a < b ? -1 : 1))) };
}

/** The day from which readers could first see each article that they can see now, by its id. */
export function firstDays(git: Git, editionDate: string): Map<string, string> | { absent: string } {
  const known = repository(git);
  if ('absent' in known) return { absent: absences[known.absent] };
  return new Map(
    [...articleSnapshots(known)].flatMap(([id, snapshots]) => {
      const shown = shownSnapshots(snapshots, editionDate);
      return shown ? [[id, shown[0].seenFrom] as const] : [];
    }),
  );
}
