import { spawnSync } from 'node:child_process';
import { historyOf } from '#lib/history/history.ts';
import type { Git } from '#lib/history/repository.ts';

/** What git knows of the articles in a content folder, as `historyOf` tells it. */
export function contentHistory(folder: string, editionDate: string) {
  return historyOf(gitIn(folder), editionDate);
}

/** Git in a folder; whatever it cannot do gives `undefined`. */
function gitIn(folder: string): Git {
  return (parameters, input) => {
    const { status, stdout } = spawnSync('git', ['-C', folder, ...parameters], {
      input,
      maxBuffer: LARGEST,
    });
    return status === 0 ? stdout : undefined;
  };
}

/** More than all versions of all articles take: a gigabyte. */
const LARGEST = 2 ** 30;
