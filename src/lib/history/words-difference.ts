import { diffArrays } from 'diff';
import type { Edition } from '#i18n/editions.ts';
import { isWord, wordsIn } from './words.ts';

/** Words that stayed, or that came or went. */
export interface Part {
  text: string;
  change?: 'added' | 'removed';
}

/**
 * What changed in a passage, word by word. Where only a short word stayed between two changes, the
 * whole phrase is exchanged: readers follow phrases, not scraps.
 */
export function wordsDifference(before: string, after: string, edition: Edition): Part[] {
  const runs = diffArrays(wordsIn(before, edition), wordsIn(after, edition)).map((run) => ({
    words: run.value,
    change: run.added ? ('added' as const) : run.removed ? ('removed' as const) : undefined,
  }));
  const parts: Part[] = [];
  let removed = '';
  let added = '';
  let space = '';
  const flush = () => {
    // A space behind both is neither struck nor underlined.
    space = /^.+\s$/.test(removed) && /^.+\s$/.test(added) ? ' ' : '';
    const own = (text: string) => text.slice(0, text.length - space.length);
    if (removed !== '') parts.push({ text: own(removed), change: 'removed' });
    if (added !== '') parts.push({ text: own(added), change: 'added' });
    removed = '';
    added = '';
  };
  for (const [at, { words, change }] of runs.entries()) {
    const text = words.join('');
    if (change === 'removed') removed += text;
    else if (change === 'added') added += text;
    else if (at > 0 && at < runs.length - 1 && isScrap(words, edition)) {
      removed += text;
      added += text;
    } else {
      flush();
      parts.push({ text: space + text });
    }
  }
  flush();
  return parts;
}

/** Spaces and signs, or one short word between them. */
function isScrap(words: readonly string[], edition: Edition): boolean {
  const real = words.filter(isWord);
  if (words.some((word) => /[.;:!?。；：！？]/.test(word))) return false;
  return real.length === 0 || (real.length === 1 && (real[0]?.length ?? 0) <= SHORT[edition]);
}

/** The letters of a word that holds no phrase together: of, the; 的. */
const SHORT: Record<Edition, number> = { en: 3, 'zh-hant': 1 };
