import { wordsIn } from './words-in.ts';

/** Words a minute of an adult reading English silently: Brysbaert 2019, rounded down. */
const WORDS_A_MINUTE = 230;

/** Characters a minute for Chinese: Wang et al., IReST, 255 ± 29, rounded. */
const CHARACTERS_A_MINUTE = 250;

/** Minutes to read a text, at least one. Chinese is counted by characters, the rest by words. */
export function readingMinutes(text: string): number {
  const characters = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = wordsIn(text).length;
  return Math.max(1, Math.round(characters / CHARACTERS_A_MINUTE + words / WORDS_A_MINUTE));
}
