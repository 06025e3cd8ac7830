import type { Nodes, Parents } from 'mdast';
import { citationsIn, isTrailing } from './citation.ts';
import { parseReference } from './parsed.ts';
import { offsetsOf } from './place.ts';
import type { Reference } from './reference.ts';

/**
 * The plain words of a block and what is marked in them. `urls` are the addresses of the text's
 * link definitions, by identifier.
 */
export function inlineOf(block: Parents, source: string, urls: Urls): Inline {
  const inline: Inline = { text: '', offsets: [], marks: [] };
  for (const child of block.children) read(child, inline, source, urls);
  return withoutPlaces(inline);
}

function read(node: Nodes, inline: Inline, source: string, urls: Urls): void {
  const offset = node.position?.start.offset ?? 0;
  if (node.type === 'text')
    return readText(node.value, offsetsOf(node.value, source, offset), inline);
  if (node.type === 'inlineCode')
    return add(node.value, offsetsOf(node.value, source, offset), inline);
  if (node.type === 'break') return add(' ', [offset], inline);
  if (!('children' in node)) return;
  const start = inline.text.length;
  for (const child of node.children) read(child, inline, source, urls);
  const url = urlOf(node, urls);
  const reference = url === undefined ? undefined : parseReference(url);
  if (!reference) return;
  const words = inline.text.slice(start).trim();
  inline.marks.push({
    start,
    end: inline.text.length,
    offset,
    words: words === url ? '' : words,
    reference,
    isPlace: reference.scheme === 'source' && words !== '' && words !== url,
  });
}

function readText(value: string, offsets: number[], inline: Inline): void {
  for (const { start, words, source } of citationsIn(value)) {
    if (words !== undefined) {
      add(words, offsets.slice(start, start + words.length), inline);
      continue;
    }
    inline.marks.push({
      start: inline.text.length,
      end: inline.text.length,
      offset: offsets[start] ?? 0,
      words: '',
      reference: { scheme: 'source', id: source },
      isPlace: false,
    });
  }
}

function add(text: string, offsets: number[], inline: Inline): void {
  inline.text += text;
  // One by one: a call takes no more arguments than fit on the stack.
  for (const offset of offsets) inline.offsets.push(offset);
}

function urlOf(node: Nodes, urls: Urls): string | undefined {
  if (node.type === 'link') return node.url;
  return node.type === 'linkReference' ? urls.get(node.identifier) : undefined;
}

/** Blanks the words of a place in a source that stands behind a sentence: they are part of no sentence. */
function withoutPlaces(inline: Inline): Inline {
  let { text } = inline;
  const marks = inline.marks.map((mark) => {
    const { start, end } = mark;
    if (!mark.isPlace) return mark;
    if (!isTrailing(text.slice(0, start), text.slice(end))) return mark;
    text = text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
    return { ...mark, isPlace: false };
  });
  return { ...inline, text, marks };
}

export type Urls = ReadonlyMap<string, string>;

export interface Inline {
  text: string;
  /** The offset in the source of each UTF-16 unit of `text`. */
  offsets: number[];
  marks: Mark[];
}

export interface Mark {
  /** Where its words begin and end in the block's text. */
  start: number;
  end: number;
  /** Where it begins in the source. */
  offset: number;
  words: string;
  reference: Reference;
  /** A place in a source whose words belong to a sentence. */
  isPlace: boolean;
}
