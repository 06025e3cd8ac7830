import type { Nodes, Parents } from 'mdast';
import { markdownToMdast, mdxToMdast } from 'satteri';
import { blocksOf, type Block } from '#lib/references/block.ts';
import { inlineOf, type Inline } from '#lib/references/inline.ts';
import { placesIn } from '#lib/references/place.ts';
import type { Place, Reference, Sentence } from '#lib/references/reference.ts';
import { definitionsIn, sentenceOf, spansOf } from '#lib/references/references-in.ts';
import { silencesIn, type WrittenSilence } from './silence.ts';
import { isOfTheUnknown } from './supposed.ts';
import { surroundingsOf, type Surrounding } from './surroundings.ts';

/**
 * The sentences of a text, the same and in the same order as `referencesIn` gives them, with their
 * ties, citations and surroundings, and the silences among them. `firstLine` is the line of the file
 * on which the text begins. Throws what Sätteri throws when MDX cannot be parsed.
 */
export function readText(
  markdown: string,
  format: 'md' | 'mdx',
  { firstLine = 1 }: { firstLine?: number } = {},
): { sentences: ReadSentence[]; silences: (WrittenSilence & Place)[] } {
  const source = markdown.replace(/^\uFEFF/, '');
  const parse = format === 'mdx' ? mdxToMdast : markdownToMdast;
  const tree = parse(source, { features: { headingAttributes: true } }) as Parents;
  const urls = new Map(definitionsIn(tree).map(({ identifier, url }) => [identifier, url]));
  const placeOf = placesIn(source, firstLine);
  const surroundings = surroundingsOf(tree);
  const blocks = blocksOf(tree);
  const indexes = new Map<Nodes, number>(blocks.map(({ node }, index) => [node, index]));
  const unknown = unknownBlocks(blocks);
  const sentences = blocks.flatMap((block, index): Omit<ReadSentence, 'index'>[] => {
    if (block.heading) return [];
    const { sourcedBy = [], ...rest } = surroundings.get(block.node) ?? { isCaption: false };
    const around = {
      ...rest,
      sourcedBy: sourcedBy.flatMap((node) => indexes.get(node) ?? []),
      isUnknown: unknown.has(index),
    };
    const inline = inlineOf(block.node, source, urls);
    return sentencesOf(inline, block, placeOf).map((one) => ({ ...one, ...around, block: index }));
  });
  return {
    sentences: sentences.map((sentence, index) => ({ ...sentence, index })),
    silences: silencesIn(tree).map((silence) => ({ ...silence, ...placeOf(silence.offset) })),
  };
}

function sentencesOf(inline: Inline, { node, section }: Block, placeOf: PlaceOf) {
  const spans = spansOf(inline);
  const start = node.position?.start.offset ?? 0;
  return spans.map((span, index) => {
    const marks = inline.marks.filter((mark) => sentenceOf(mark, spans) === index);
    const offsetAt = (at: number) => inline.offsets[span.start + at] ?? start;
    return {
      // Spaces of every kind become one sign each, so that places in the sentence hold.
      text: inline.text.slice(span.start, span.end).replace(/\s/g, ' '),
      offset: offsetAt(0),
      placeAt: (at: number) => placeOf(offsetAt(at)),
      ...placeOf(offsetAt(0)),
      ...(section !== undefined && { section }),
      isChart: marks.some(({ reference }) => reference.scheme === 'chart'),
      ties: marks
        .filter(({ reference }) => reference.scheme === 'figure')
        .map(({ end, offset, reference, start: from }) => ({
          reference,
          start: from - span.start,
          end: end - span.start,
          ...placeOf(offset),
        })),
      citations: marks
        .filter(({ reference }) => reference.scheme === 'source')
        .map(({ reference }) => reference.id),
    };
  });
}

/** Blocks under a heading like "What we do not know", up to the next one of its depth. */
function unknownBlocks(blocks: readonly Block[]): Set<number> {
  let depth: number | undefined;
  const found = new Set<number>();
  for (const [index, { heading }] of blocks.entries()) {
    if (heading && (depth === undefined || heading.depth <= depth)) {
      depth = isOfTheUnknown(heading.text) ? heading.depth : undefined;
    }
    if (depth !== undefined) found.add(index);
  }
  return found;
}

type PlaceOf = (offset: number) => Place;

/** Words tied to a figure, where they stand in their sentence, and where their link begins. */
export interface Tie extends Place {
  reference: Reference;
  start: number;
  end: number;
}

export interface ReadSentence extends Sentence, Omit<Surrounding, 'sourcedBy'> {
  /** As in `referencesIn`. */
  index: number;
  /** Where it begins in the source. */
  offset: number;
  placeAt: (at: number) => Place;
  ties: Tie[];
  /** The sources that it cites itself. */
  citations: string[];
  /** The blocks whose citations cover it. */
  sourcedBy: number[];
  /** Whether it stands under "What we do not know". */
  isUnknown: boolean;
  /** The title of a chart. */
  isChart: boolean;
}
