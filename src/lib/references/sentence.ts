/**
 * Where the sentences of one block begin and end, as indexes into its plain text, spaces around them
 * left out. A rule of our own, so that every version of Node splits alike (`Intl.Segmenter` also
 * misses the end before a sentence that begins with a number):
 * - `。！？` end a sentence, with the closing brackets and quotation marks that follow;
 * - `.!?…` end one if a space, Chinese or the block's end follows, unless the next word begins with a
 *   small letter; `.` not after an abbreviation or initials (`Dr. Sun`, `U.S. notice`, `No. 5`).
 */
export function sentenceSpans(text: string): Span[] {
  const ends = [...text.matchAll(STOP)]
    .filter((stop) => isEnd(wordBefore(text, stop.index), stop[0], text.slice(endOf(stop))))
    .map(endOf);
  return [...ends, text.length]
    .map((end, index) => trimmed(text, ends[index - 1] ?? 0, end))
    .filter(({ start, end }) => start < end);
}

/** Enough of the text before a stop to know an abbreviation by. */
function wordBefore(text: string, index: number): string {
  return text.slice(Math.max(0, index - 20), index);
}

function isEnd(before: string, stop: string, after: string): boolean {
  if (/[。！？]/.test(stop)) return true;
  if (!/^(\s|$|[\p{Script=Han}「『《（])/u.test(after)) return false;
  if (/^\s+["'“‘(]*\p{Ll}/u.test(after)) return false;
  return !stop.startsWith('.') || !isAbbreviation(before, after);
}

function isAbbreviation(before: string, after: string): boolean {
  if (INITIALS.test(before) || TITLES.test(before)) return true;
  if (/^\s*\p{Script=Han}/u.test(after)) return COMPANIES.test(before);
  return /^\s+[\d(]*\d/.test(after) && BEFORE_NUMBERS.test(before);
}

function trimmed(text: string, start: number, end: number): Span {
  const words = text.slice(start, end);
  return {
    start: start + words.length - words.trimStart().length,
    end: end - words.length + words.trimEnd().length,
  };
}

function endOf(match: RegExpExecArray): number {
  return match.index + match[0].length;
}

const STOP = /[.!?…。！？]+["'”’」』》）)\]]*/g;

/** `J` of `J. Smith` and `U.S` of `U.S. notice`, without the last stop. */
const INITIALS = /(?<![\p{L}\p{N}])(?:\p{Lu}\.)*\p{Lu}$/u;
const TITLES = /\b(?:Dr|Mr|Mrs|Ms|Prof|St|Hon|Rev|Gen|vs|cf|viz|e\.g|i\.e)$/i;
const COMPANIES = /\b(?:Ltd|Inc|Corp|Co)$/;
const BEFORE_NUMBERS =
  /\b(?:Nos?|Caps?|Ch|Art|Sec|Fig|Figs|pp?|paras?|vol|approx|est|ca?|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)$/i;

export interface Span {
  start: number;
  end: number;
}
