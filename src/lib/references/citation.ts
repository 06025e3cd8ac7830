/** Whether a citation may follow these words: a stop, or a closing quotation mark or bracket. */
export function isAfterStop(before: string): boolean {
  const last = before.trimEnd().at(-1);
  return last !== undefined && STOPS_AND_CLOSERS.includes(last);
}

/**
 * Whether a place in a source, `[para. 105](source:x)`, stands behind a sentence like a citation;
 * else its words belong to a sentence: `[Paragraph 105](source:x) puts it at …`.
 */
export function isTrailing(before: string, after: string): boolean {
  return isAfterStop(before) && !/^(\s+["'“‘(]*\p{Ll}|[,;，、；])/u.test(after);
}

/** A text cut at its citations, in order: words, or the id of the source that is cited. */
export function citationsIn(text: string): TextPiece[] {
  const pieces: TextPiece[] = [];
  let start = 0;
  for (const match of text.matchAll(CITATION)) {
    if (match.index > start) pieces.push({ start, words: text.slice(start, match.index) });
    pieces.push({ start: match.index, source: match[1] ?? '' });
    start = match.index + match[0].length;
  }
  return start < text.length ? [...pieces, { start, words: text.slice(start) }] : pieces;
}

const STOPS_AND_CLOSERS = `.!?:…。！？："'”’」』》〉)]）］】`;

/** `[^budget-2024]` as it stands in the text of Markdown and of the HTML made from it. */
const CITATION = /\[\^([^\]\s]+)\]/g;

export type TextPiece = { start: number } & (
  { words: string; source?: never } | { source: string; words?: never }
);
