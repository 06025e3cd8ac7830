import type { Nodes, Parents } from 'mdast';
import { headingOf, type WrittenHeading } from './heading.ts';
import type { PlacedReference } from './reference.ts';

/** The paragraphs, headings and table cells of a text in reading order, each with its surroundings. */
export function blocksOf(tree: Parents): Block[] {
  const blocks: Block[] = [];
  let section: string | undefined;
  const walk = (node: Nodes, within: Block['within']) => {
    if (!('children' in node)) return;
    if (node.type === 'heading') {
      const heading = headingOf(node);
      if (isSection(heading)) section = heading.id;
      blocks.push({ node, within: 'heading', alone: false, heading });
      return;
    }
    if (!holdsWords(node)) {
      for (const child of node.children) walk(child, withins[node.type] ?? within);
      return;
    }
    blocks.push({
      node,
      within: node.type === 'tableCell' ? 'table' : within,
      alone: within === 'paragraph' && node.type === 'paragraph' && isOneLink(node),
      ...(section !== undefined && { section }),
    });
  };
  walk(tree, 'paragraph');
  return blocks;
}

/** Whether a heading begins a section: h2 and h3 do. */
export function isSection({ depth }: { depth: number }): boolean {
  return depth === 2 || depth === 3;
}

/** Words stand straight under some MDX components: `<Note>in one line</Note>`. */
function holdsWords(node: Parents): boolean {
  if (node.type === 'paragraph' || node.type === 'tableCell') return true;
  return node.children.some(({ type }) => type === 'text' || type === 'link');
}

/** Whether a paragraph holds one link and nothing else. */
export function isOneLink(node: Parents): boolean {
  const children = node.children.filter(
    (child) =>
      !(child.type === 'text' && child.value.trim() === '') &&
      child.type !== 'html' &&
      String(child.type) !== 'mdxTextExpression',
  );
  const [only] = children;
  return children.length === 1 && (only?.type === 'link' || only?.type === 'linkReference');
}

const withins: Partial<Record<string, Block['within']>> = { listItem: 'list', table: 'table' };

export interface Block extends Pick<PlacedReference, 'within' | 'alone' | 'section'> {
  node: Parents;
  heading?: WrittenHeading;
}
