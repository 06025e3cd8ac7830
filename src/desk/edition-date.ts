import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { isRealDate } from '#lib/dates/day.ts';

/**
 * The day of the edition, `YYYY-MM-DD`: `HARBOUR_DATE` if it is set; else the day of the last commit
 * in Hong Kong, or today there while the content folder holds uncommitted changes. Throws a sentence
 * for the editor if `HARBOUR_DATE` is no day, or is missing where there is no git history.
 */
export function editionDate({ folder, given, now }: EditionInput): string {
  if (given !== undefined && given !== '') return validDay(given);
  const committed = git(folder, ['log', '-1', '--format=%ct']);
  const changes = git(folder, ['status', '--porcelain', '--untracked-files=all', '--', '.']);
  if (!committed || changes === undefined) {
    throw new Error(
      'There is no git history to take the edition’s date from. Set `HARBOUR_DATE=YYYY-MM-DD`.',
    );
  }
  return dayInHongKong(changes === '' ? new Date(Number(committed) * 1000) : now());
}

/** The day in Hong Kong at a moment, `YYYY-MM-DD`. */
export function dayInHongKong(moment: Date): string {
  return new Date(moment.getTime() + HONG_KONG_AHEAD).toISOString().slice(0, 10);
}

/** Hong Kong has kept UTC+8 without summer time since 1979; in milliseconds. */
const HONG_KONG_AHEAD = 8 * 3_600_000;

function validDay(given: string): string {
  if (/^(19|20|21)\d{2}-(0[1-9]|1[0-2])-\d{2}$/.test(given) && isRealDate(given)) return given;
  throw new Error(`\`HARBOUR_DATE\` is \`${given}\`, which is no day. Write it as \`2025-11-22\`.`);
}

function git(folder: string, parameters: string[]): string | undefined {
  try {
    return execFileSync('git', ['-C', resolve(folder), ...parameters], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return undefined;
  }
}

interface EditionInput {
  /** The content folder, whose repository is asked. */
  folder: string;
  /** What `HARBOUR_DATE` holds. */
  given: string | undefined;
  now: () => Date;
}
