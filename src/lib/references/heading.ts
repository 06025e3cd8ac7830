import type { Heading as HeadingNode, Nodes } from 'mdast';
import type { Heading } from './reference.ts';

/** A heading's depth and words, and its id if one is written: `## Who counts {#who-counts}`. */
export function headingOf(node: HeadingNode): WrittenHeading {
  const properties: unknown = node.data && 'hProperties' in node.data && node.data.hProperties;
  const id = properties && typeof properties === 'object' && 'id' in properties && properties.id;
  return {
    depth: node.depth,
    text: wordsOf(node).replace(/\s+/g, ' ').trim(),
    ...(typeof id === 'string' && { id }),
  };
}

function wordsOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}

export type WrittenHeading = Pick<Heading, 'depth' | 'text' | 'id'>;
