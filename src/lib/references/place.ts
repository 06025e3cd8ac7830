import type { Place } from './reference.ts';

/**
 * Turns an offset in UTF-16 units, as Sätteri counts, into a line and a column of characters, both
 * from 1. `firstLine` is the line of the file on which the text begins.
 */
export function placesIn(source: string, firstLine: number): (offset: number) => Place {
  const lines = [0, ...[...source.matchAll(/\n/g)].map(({ index }) => index + 1)];
  return (offset) => {
    const line = lines.findLastIndex((start) => start <= offset);
    const before = source.slice(lines[line], offset);
    // Characters beyond the first plane are two units, of which one is a high surrogate.
    const pairs = before.match(/[\uD800-\uDBFF]/g)?.length ?? 0;
    return { line: line + firstLine, column: before.length - pairs + 1 };
  };
}

/**
 * For each UTF-16 unit of a text node's value, its offset in the source. They differ where the source
 * has escapes, entities, or the `>` and indents that open a further line.
 */
export function offsetsOf(value: string, source: string, start: number): number[] {
  const offsets: number[] = [];
  let offset = start;
  for (const unit of value.split('')) {
    const entity =
      unit === '&' || source[offset] !== '&'
        ? undefined
        : ENTITY.exec(source.slice(offset, offset + 40));
    if (!entity && source[offset] !== unit) {
      // -1, where the parser has put in a letter of its own, leaves the offset where it is.
      offset += Math.max(0, source.slice(offset, offset + LONGEST_GAP).indexOf(unit));
    }
    offsets.push(offset);
    offset += entity?.[0].length ?? 1;
  }
  return offsets;
}

/** The longest run that a value may leave out: an escape, or a further line's marks and indent. */
const LONGEST_GAP = 100;

const ENTITY = /^&#?\w+;/;
