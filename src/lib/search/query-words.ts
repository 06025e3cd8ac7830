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
    .replace(/\.(?!\d)/g, ' ')
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

/** Whether a normalised text holds a word of a query: its stem at the start of a word, Chinese anywhere. */
export function holdsWord(text: string, word: string): boolean {
  if (/\p{Script=Han}/u.test(word)) return text.includes(word);
  return ` ${text}`.includes(` ${stem(word)}`);
}

/** Whether a normalised text holds all of a normalised phrase, beginning where a word begins. */
export function holdsPhrase(text: string, phrase: string): boolean {
  if (/^\p{Script=Han}/u.test(phrase)) return text.includes(phrase);
  return ` ${text}`.includes(` ${phrase}`);
}

/** Cuts an English ending, so that `regulating` is held by a text that says `regulates`. */
function stem(word: string): string {
  const cut = word.replace(/(?:ations?|ings?|ies|ed|es|al|ly|[esy])$/, '');
  return cut.length >= SHORTEST_STEM ? cut : word;
}

const SHORTEST_STEM = 3;
