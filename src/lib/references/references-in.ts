import type { Definition, Nodes, Parents } from 'mdast';
import { markdownToMdast, mdxToMdast } from 'satteri';
import { blocksOf, type Block } from './block.ts';
import { isAfterStop } from './citation.ts';
import { inlineOf, type Inline, type Mark, type Urls } from './inline.ts';
import { placesIn } from './place.ts';
import type { Place, Sentence, TextReferences } from './reference.ts';
import { sentenceSpans } from './sentence.ts';

/**
 * All that a text refers to, read from its Markdown as written. Front matter may be there or not;
 * without it, `firstLine` is the line of the file on which the text begins, so that lines and columns
 * are those of the file. Throws what Sätteri throws when MDX cannot be parsed.
 */
export function referencesIn(
  markdown: string,
  format: 'md' | 'mdx',
  { firstLine = 1 }: { firstLine?: number } = {},
): TextReferences {
  // The parser drops a byte order mark before it counts.
  const source = markdown.replace(/^\uFEFF/, '');
  const parse = format === 'mdx' ? mdxToMdast : markdownToMdast;
  const tree = parse(source, { features: { headingAttributes: true } }) as Parents;
  const urls = new Map(definitionsIn(tree).map(({ identifier, url }) => [identifier, url]));
  const found: TextReferences = { references: [], citations: [], sentences: [], headings: [] };
  const placeOf = placesIn(source, firstLine);
  for (const [index, block] of blocksOf(tree).entries()) {
    readBlock(block, index, { source, urls, placeOf, found });
  }
  return found;
}

function readBlock(block: Block, index: number, { source, urls, placeOf, found }: Reading): void {
  const inline = inlineOf(block.node, source, urls);
  const start = block.node.position?.start.offset ?? 0;
  const section = block.section === undefined ? {} : { section: block.section };
  if (block.heading) found.headings.push({ ...block.heading, ...placeOf(start) });
  const spans = block.heading ? [] : spansOf(inline);
  const first = found.sentences.length;
  const sentences = spans.map((span): Sentence => ({
    text: inline.text.slice(span.start, span.end).replace(/\s+/g, ' '),
    block: index,
    ...section,
    ...placeOf(inline.offsets[span.start] ?? start),
  }));
  found.sentences.push(...sentences);
  for (const mark of inline.marks) {
    const { reference, words, offset } = mark;
    const sentence = block.heading ? -1 : first + sentenceOf(mark, spans);
    const common = { ...section, sentence, ...placeOf(offset) };
    if (reference.scheme === 'source') {
      const at = words === '' ? {} : { at: words };
      const afterStop = isAfterStop(inline.text.slice(0, mark.start));
      found.citations.push({ source: reference.id, ...at, afterStop, ...common });
      continue;
    }
    found.references.push({
      ...reference,
      words,
      within: block.within,
      alone: block.alone,
      ...common,
    });
  }
}

/** The sentences of a block; one without words where it holds nothing but marks. */
export function spansOf({ text, marks }: Inline) {
  const spans = sentenceSpans(text);
  return spans.length === 0 && marks.length > 0 ? [{ start: 0, end: 0 }] : spans;
}

/** A citation belongs to the sentence before it, all else to the sentence that holds it. */
export function sentenceOf(
  { start, reference, isPlace }: Mark,
  spans: { start: number }[],
): number {
  const isCitation = reference.scheme === 'source' && !isPlace;
  const index = spans.findLastIndex((span) =>
    isCitation ? span.start < start : span.start <= start,
  );
  return Math.max(index, 0);
}

export function definitionsIn(node: Nodes): Definition[] {
  if (node.type === 'definition') return [node];
  return 'children' in node ? node.children.flatMap(definitionsIn) : [];
}

interface Reading {
  source: string;
  urls: Urls;
  placeOf: (offset: number) => Place;
  found: TextReferences;
}
