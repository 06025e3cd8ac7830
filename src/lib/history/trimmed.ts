import type { Edition } from '#i18n/editions.ts';
import type { Part } from './words-difference.ts';
import { wordsIn } from './words.ts';

/** Long runs of words that stayed are cut to the ones beside a change, with `…` for the rest. */
export function trimmed(parts: readonly Part[], edition: Edition): Part[] {
  return parts.map((part, at) => {
    if (part.change) return part;
    const words = wordsIn(part.text, edition);
    const head = at === 0 ? 0 : BESIDE;
    const tail = at === parts.length - 1 ? 0 : BESIDE;
    if (words.length <= head + tail + LEAST_CUT) return part;
    const start = words.slice(0, head).join('').trimEnd();
    const end = words
      .slice(words.length - tail)
      .join('')
      .trimStart();
    const space = edition === 'en' ? ' ' : '';
    return { text: [start, '…', end].filter(Boolean).join(space) };
  });
}

/** Pieces kept beside a change: some fifteen words with the spaces between them. */
const BESIDE = 30;
/** Fewer pieces than these are not worth a cut. */
const LEAST_CUT = 12;
