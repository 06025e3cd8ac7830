import { spawnSync } from 'node:child_process';
import { firstDays } from '#lib/history/history.ts';

/** Since when readers could see each article of a content folder, or why git cannot tell. */
export function firstDaysIn(folder: string, editionDate: string) {
  return firstDays((parameters, input) => {
    const settings = { input, maxBuffer: LARGEST };
    const { status, stdout } = spawnSync('git', ['-C', folder, ...parameters], settings);
    return status === 0 ? stdout : undefined;
  }, editionDate);
}

/** More than all versions of all articles take: a gigabyte. */
const LARGEST = 2 ** 30;
