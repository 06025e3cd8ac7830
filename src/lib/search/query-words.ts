const HAN = String.raw`[\p{Script=Han}〇々]`;
const EDGE = new RegExp(`(?<=${HAN})(?=[a-z0-9])|(?<=[a-z0-9])(?=${HAN})`, 'gu');

/**
 * A text as it is compared: small letters, one kind of quotation mark and space, no commas inside
 * numbers, full-width signs as narrow ones, Chinese and Latin apart: `ＡＩ人才` → `ai 人才`.
 */
export function normalised(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{Mn}|[’‘'"“”「」『』]/gu, '')
    .replace(/(?<=\d),(?=\d{3})/g, '')
    .replace(EDGE, ' ')
    .replace(/(?![.%&])[\s\p{Pd}\p{Po}\p{Ps}\p{Pe}]+/gu, ' ')
    .replace(/(?<!\d)\.|\.(?!\d)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A query as Pagefind is asked: it does not part Chinese from Latin by itself. */
export function askedOf(query: string): string {
  return query.normalize('NFKC').toLowerCase().replace(EDGE, ' ').trim();
}

/** The words of a query as they are compared. */
export function queryWords(query: string): string[] {
  return normalised(query).split(' ').filter(Boolean);
}

/**
 * The words of a text without their English endings, so that `Virtual banks` and `virtual bank`, or
 * `regulates` and `regulating`, are the same.
 */
export function rootsOf(text: string): string[] {
  return queryWords(text).map((word) => {
    const cut = word.replace(ENDING, '');
    return cut.length >= SHORTEST_ROOT ? cut : word;
  });
}

/** Whether roots hold others, both joined by spaces: at the beginning of a word, Chinese anywhere. */
export function holds(text: string, part: string): boolean {
  return /^\p{Script=Han}/u.test(part) ? text.includes(part) : ` ${text}`.includes(` ${part}`);
}

const ENDING = /(?:ations?|ings?|ies|ed|es|al|ly|[esy])$/;
const SHORTEST_ROOT = 3;
