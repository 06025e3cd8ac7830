import { numbersIn } from '#lib/numbers/numbers-in.ts';
import { isSameNumber, type NumberInText } from '#lib/numbers/number-in-text.ts';
import type { TextEntry } from '#lib/content/nodes.ts';
import type { Citation, Sentence } from '#lib/references/reference.ts';

/**
 * Whether a number in a sentence is tied to a figure or within reach of a citation: one at the end of
 * its sentence or of the next three in its paragraph, in the line that introduces its list, or in the
 * source line under its table.
 */
export function isSourced(
  { body, edition }: TextEntry,
  number: NumberInText & { sentence: number },
): boolean {
  const { references, citations, sentences } = body.references;
  const tied = references.some(
    ({ scheme, sentence, words }) =>
      scheme === 'figure' &&
      sentence === number.sentence &&
      (words === '' || numbersIn(words, edition).some((one) => isSameNumber(one, number))),
  );
  const own = sentences[number.sentence];
  if (tied || !own) return tied;
  return (
    citations.some((citation) => reaches(citation, number.sentence, own, sentences)) ||
    isCitedAround(body, own)
  );
}

/** How many sentences before its own a citation covers. */
const REACH = 3;

function reaches(
  { sentence }: Citation,
  index: number,
  own: Sentence,
  sentences: readonly Sentence[],
): boolean {
  return sentence >= index && sentence - index <= REACH && sentences[sentence]?.block === own.block;
}

function isCitedAround(
  { tree, references, linesBefore }: TextEntry['body'],
  own: Sentence,
): boolean {
  const blocks = tree.children.map(({ type, position }) => ({
    type,
    from: (position?.start.line ?? 0) + linesBefore,
    to: (position?.end.line ?? 0) + linesBefore,
  }));
  const index = blocks.findIndex(({ from, to }) => own.line >= from && own.line <= to);
  const neighbour = { list: blocks[index - 1], table: blocks[index + 1] }[
    blocks[index]?.type as 'list'
  ];
  return references.citations.some(
    ({ line }) => neighbour !== undefined && line >= neighbour.from && line <= neighbour.to,
  );
}
