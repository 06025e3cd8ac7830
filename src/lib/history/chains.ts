import type { Commit } from './git-log.ts';

/** What a file held from one commit on. */
export interface FileVersion {
  /** The place of the commit in the log, from 0. */
  commit: number;
  day: string;
  /** Its path then. */
  path: string;
  /** Absent while the file was removed. */
  blob?: string;
}

/**
 * The versions of every file that stands at the end, oldest first, by its path at the end. Renames
 * are followed, and a file that was removed and put back keeps what it was.
 */
export function chainsIn(commits: readonly Commit[]): Map<string, FileVersion[]> {
  const chains = new Map<string, FileVersion[]>();
  for (const [commit, { day, files }] of commits.entries()) {
    // All that moves is taken up before any is put down: two files may change places.
    const taken = files.map(({ path, from, likeness = 0 }) => {
      const isSame = from !== undefined && likeness >= leastLikeness(path);
      return chains.get(isSame ? from : path) ?? [];
    });
    for (const { from } of files) if (from !== undefined) chains.delete(from);
    for (const [at, { path, blob }] of files.entries()) {
      const version = { commit, day, path, ...(blob !== undefined && { blob }) };
      chains.set(path, [...(taken[at] ?? []), version]);
    }
  }
  for (const [path, versions] of chains) {
    if (versions.at(-1)?.blob === undefined) chains.delete(path);
  }
  return chains;
}

/** Records are alike by their form: two figures with other values are not one that was renamed. */
function leastLikeness(path: string): number {
  return path.endsWith('.yaml') ? 80 : 50;
}
