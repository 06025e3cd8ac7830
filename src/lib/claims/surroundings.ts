import type { Nodes, Parents } from 'mdast';

/** For each block of words, where it stands in lists and tables. */
export function surroundingsOf(tree: Parents): Map<Nodes, Surrounding> {
  const found = new Map<Nodes, Surrounding>();
  const captions = new Set<Nodes>();
  let row = -1;
  const walk = (
    parent: Parents,
    sourcedBy: readonly Nodes[],
    inRow?: Pick<Surrounding, 'row' | 'isHead'>,
  ) => {
    // Comments between a line and its list do not part them.
    const children = parent.children.filter(({ type }) => !COMMENTS.has(type));
    for (const [index, child] of children.entries()) {
      if (!('children' in child)) continue;
      const neighbour = neighbourOf(child, children, index);
      const around = neighbour ? [...sourcedBy, neighbour] : sourcedBy;
      if (child.type === 'table' && neighbour) captions.add(neighbour);
      if (child.type === 'tableRow') row += 1;
      const own = child.type === 'tableRow' ? { row, isHead: index === 0 } : inRow;
      found.set(child, {
        sourcedBy: around,
        ...own,
        isCaption: captions.has(child),
      });
      walk(child, around, own);
    }
  };
  walk(tree, []);
  return found;
}

/** The line that introduces a list, or the line of sources under a table. */
function neighbourOf(child: Nodes, all: readonly Nodes[], index: number): Nodes | undefined {
  if (child.type === 'list') {
    const before = all[index - 1];
    return before?.type === 'paragraph' ? before : undefined;
  }
  if (child.type !== 'table') return undefined;
  const after = all[index + 1];
  return after?.type === 'paragraph' && CAPTION.test(wordsOf(after)) ? after : undefined;
}

function wordsOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}

const CAPTION = /^\s*(?:Sources?\s?[:：]|(?:資料)?來源[:：])/i;
const COMMENTS = new Set<string>(['html', 'mdxFlowExpression']);

export interface Surrounding {
  /** The blocks whose citations cover it: the line that introduces its list, the caption of its table. */
  sourcedBy: readonly Nodes[];
  /** The row of a table that holds it, counted through the text. */
  row?: number;
  isHead?: boolean;
  /** Whether it is the line of sources under a table. */
  isCaption: boolean;
}
