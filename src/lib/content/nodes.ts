import type { Nodes, Parents } from 'mdast';
import type { Spot } from '#lib/problems/problem.ts';
import { placeOf } from './decoded.ts';
import type { Body, Content, Entry } from './content.ts';

/** Every entry that has a body. */
export function textsOf({ entries }: Pick<Content, 'entries'>): TextEntry[] {
  return entries.filter((entry): entry is TextEntry => entry.body !== undefined);
}

/** Every node of a body's tree in reading order, each with its parents, nearest last. */
export function nodesOf({ tree }: Body): Placed[] {
  const found: Placed[] = [];
  const walk = (node: Nodes, parents: readonly Parents[]) => {
    found.push({ node, parents });
    if (!('children' in node)) return;
    for (const child of node.children) walk(child, [...parents, node]);
  };
  for (const child of tree.children) walk(child, []);
  return found;
}

/** Where a node stands in its file, or the sign that is `ahead` signs after its beginning. */
export function spotOf({ file, body }: TextEntry, node: Nodes, ahead = 0): Spot {
  const offset = (node.position?.start.offset ?? 0) + ahead;
  const { line, column } = placeOf(body.text, offset);
  return { file, line: line + body.linesBefore, column };
}

/** A node as it is written. */
export function writtenOf({ text }: Body, node: Nodes): string {
  return text.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
}

/** The words of a node without any marks. */
export function wordsOf(node: Nodes): string {
  if ('value' in node && node.type !== 'html') return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}

export type TextEntry = Entry & { body: Body };

export interface Placed {
  node: Nodes;
  parents: readonly Parents[];
}
