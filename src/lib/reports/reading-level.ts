import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { wordsIn } from '#lib/articles/words-in.ts';
import { withoutNames } from '#lib/numbers/without-names.ts';

/**
 * The school year (US grade) at which English sentences read easily, to one decimal, by Flesch and
 * Kincaid (Kincaid et al. 1975, Naval Technical Training Command Research Branch Report 8-75). Names
 * and figures are left out of the count: they are no choice of the writer's. `undefined` without words.
 * @param names those of records, whole; words with a capital inside a sentence are left out besides
 */
export function readingLevel(
  sentences: readonly string[],
  names: readonly string[],
): number | undefined {
  const plain = sentences
    .map((sentence) => plainWords(sentence, names))
    .filter(({ length }) => length > 0);
  const words = plain.flat();
  if (words.length === 0) return undefined;
  const level = fleschKincaid({
    sentence: plain.length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + syllable(word), 0),
  });
  return Math.round(level * 10) / 10;
}

function plainWords(sentence: string, names: readonly string[]): string[] {
  return wordsIn(withoutNames(sentence, names)).filter(
    (word, index) => !/\p{N}/u.test(word) && (index === 0 || !/^\p{Lu}/u.test(word)),
  );
}
