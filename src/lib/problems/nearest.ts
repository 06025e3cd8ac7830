import { distance } from 'fastest-levenshtein';

/**
 * The choice that was probably meant, or nothing if none is near: at most a third of the letters, and three,
 * may differ. One that begins as the word does, or
 * the other way round, counts as near (`startup` → `startups-2024`, `organisation` → `org`).
 */
export function nearest(word: string, choices: Iterable<string>): string | undefined {
  const small = word.toLowerCase().slice(0, LONGEST);
  const limit = Math.max(1, Math.min(3, Math.floor(small.length / 3)));
  let best: { choice: string; far: number } | undefined;
  for (const choice of choices) {
    const far = distance(small, choice.toLowerCase());
    if (far <= limit && far < (best?.far ?? Infinity)) best = { choice, far };
  }
  return best?.choice ?? beginning(small, choices);
}

/** A hint as a sentence, or what to do if there is none. */
export function didYouMean(word: string, choices: Iterable<string>, otherwise = ''): string {
  const choice = nearest(word, choices);
  return choice === undefined ? otherwise : `Did you mean \`${choice}\`?`;
}

const LONGEST = 200;

function beginning(word: string, choices: Iterable<string>): string | undefined {
  if (word.length < 4) return undefined;
  const starts = [...choices].filter(
    (choice) => choice.startsWith(word) || (choice.length > 2 && word.startsWith(choice)),
  );
  return starts.length === 1 ? starts[0] : undefined;
}
