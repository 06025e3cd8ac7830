/**
 * What git is asked: each state of the main line, oldest first, with the files that changed in it.
 * A merge is one step, so that what was still being written on a branch is never taken for published.
 */
export const LOG: readonly string[] = [
  '--no-replace-objects',
  ...['-c', 'diff.renameLimit=5000', '-c', 'log.follow=false', '-c', 'log.showSignature=false'],
  ...['log', '--first-parent', '-m', '--reverse', '--relative', '--no-color', '--no-ext-diff'],
  ...['--raw', '-z', '--no-abbrev', '--find-renames', '--format=%x01%ct', 'HEAD', '--', '.'],
];

/** The commits in what `LOG` prints, in its order. */
export function commitsIn(log: string): Commit[] {
  const commits: Commit[] = [];
  const pieces = log.split('\0');
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = (pieces[at] ?? '').trimStart();
    if (piece.startsWith('\x01')) {
      commits.push({ day: dayInHongKong(Number(piece.slice(1))), files: [] });
      continue;
    }
    const [, mode, , after, status, score] = RECORD.exec(piece) ?? [];
    if (status === undefined) continue;
    const isMoved = status === 'R' || status === 'C';
    const from = pieces[(at += 1)] ?? '';
    const path = isMoved ? (pieces[(at += 1)] ?? '') : from;
    commits.at(-1)?.files.push({
      path,
      ...(mode?.startsWith('100') && after && { blob: after }),
      ...(status === 'R' && { from, likeness: Number(score) }),
    });
  }
  return commits;
}

/** The day in Hong Kong, which has kept UTC+8 since 1979, at a moment in seconds. */
function dayInHongKong(seconds: number): string {
  return new Date((seconds + 8 * 3600) * 1000).toISOString().slice(0, 10);
}

const RECORD = /^:\d{6} (\d{6}) ([0-9a-f]{40,64}) ([0-9a-f]{40,64}) ([A-Z])(\d*)$/;

/** One state of the main line. */
export interface Commit {
  /** The committer's day in Hong Kong. */
  day: string;
  files: FileChange[];
}

export interface FileChange {
  /** From the content folder. */
  path: string;
  /** What the file holds from then on; absent where it was removed. */
  blob?: string;
  /** Its path before, where it was renamed, and how alike the two are, in per cent. */
  from?: string;
  likeness?: number;
}
