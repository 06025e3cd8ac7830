import type { Entry } from './entries.ts';

/**
 * Entries with no more words than a page may carry, the newest first; `left` says how many passages
 * of an entry are not there.
 * @param limit of the words' UTF-8, in bytes
 */
export function shortened(entries: readonly Entry[], limit: number): ShortEntry[] {
  let used = 0;
  const fits = ({ parts }: Entry['en'][number]) => {
    used += parts.reduce((sum, { text }) => sum + encoder.encode(text).length, OVERHEAD);
    return used <= limit;
  };
  return entries.map((entry) => {
    const en = entry.en.filter(fits);
    const zhHant = entry.zhHant.filter(fits);
    const left = entry.en.length + entry.zhHant.length - en.length - zhHant.length;
    return { ...entry, en, zhHant, left };
  });
}

const encoder = new TextEncoder();

/** What the marks of a passage cost, in bytes. */
const OVERHEAD = 100;

export type ShortEntry = Entry & { left: number };
