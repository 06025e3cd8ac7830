const HAN_RUN = /[\p{Script=Han}〇々]+/gu;

/** Whether a text holds Chinese characters. */
export function hasHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}

/**
 * Every tail of every run of Chinese characters in a text, each once, two characters or longer:
 * 金融管理局 → 金融管理局 融管理局 管理局 理局. Pagefind does not cut Chinese into words on English
 * pages but matches beginnings of words, so with its tails a name is found by any piece of it.
 */
export function hanTails(text: string): string[] {
  const tails = new Set<string>();
  for (const [run] of text.matchAll(HAN_RUN)) {
    const characters = [...run];
    for (let from = 0; from <= Math.max(0, characters.length - 2); from += 1) {
      tails.add(characters.slice(from, from + LONGEST).join(''));
    }
  }
  return [...tails];
}

/** No name is longer; sentences of Chinese in an English page would else grow by their square. */
const LONGEST = 12;
