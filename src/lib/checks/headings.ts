import type { Heading as HeadingNode } from 'mdast';
import type { Content } from '#lib/content/content.ts';
import { nodesOf, spotOf, textsOf, wordsOf, type TextEntry } from '#lib/content/nodes.ts';
import { problem, type Problem } from '#lib/problems/problem.ts';
import { ID_PATTERN } from '#schemas/id.ts';

/** Headings: levels without gaps from h2, each h2 and h3 with an id of its own, no references. */
export function headings(content: Content): Problem[] {
  return textsOf(content).flatMap((entry) => {
    const seen = new Set<string>();
    let above = 1;
    return nodesOf(entry.body).flatMap(({ node }) => {
      if (node.type !== 'heading') return [];
      const found = [
        ...levelFault(entry, node, above),
        ...idFault(entry, node, seen),
        ...insideFault(entry, node),
      ];
      above = node.depth;
      return found;
    });
  });
}

function levelFault(entry: TextEntry, node: HeadingNode, above: number): Problem[] {
  const at = spotOf(entry, node);
  if (node.depth === 1) {
    const what = 'A heading of the first level stands in the text; that level is the title’s.';
    return [problem('HB022', at, what, 'Write `##`.')];
  }
  if (node.depth <= above + 1) return [];
  const what = `A heading of level ${node.depth} follows level ${above}.`;
  return [problem('HB022', at, what, `Write \`${'#'.repeat(above + 1)}\`.`)];
}

function idFault(entry: TextEntry, node: HeadingNode, seen: Set<string>): Problem[] {
  const { id, ...others } = propertiesOf(node);
  const at = spotOf(entry, node);
  const words = wordsOf(node).trim();
  const [other] = Object.keys(others);
  if (other !== undefined) {
    const what = `The heading has the attribute \`${other}\`; only an id is allowed.`;
    return [problem('HB034', at, what, 'Leave `{#id}` alone in the braces.')];
  }
  if (typeof id !== 'string') {
    if (node.depth === 1 || node.depth > 3) return [];
    const braces = /\{#([^}]*)\}?\s*$/.exec(words);
    if (braces) {
      const what = `\`{#${braces[1]}}\` is no id: ${VALID}.`;
      return [problem('HB021', at, what, `Write \`{#${suggested(braces[1] ?? '')}}\`.`)];
    }
    const what = `The heading “${words}” has no id.`;
    return [
      problem('HB020', at, what, `Write \`${'#'.repeat(node.depth)} … {#${suggested(words)}}\`.`),
    ];
  }
  if (!ID_PATTERN.test(id)) {
    const what = `\`${id}\` is no id: ${VALID}.`;
    return [problem('HB021', at, what, `Write \`{#${suggested(id)}}\`.`)];
  }
  if (seen.has(id)) {
    const what = `The heading id \`${id}\` stands here a second time.`;
    return [problem('HB021', at, what, 'Give each heading an id of its own.')];
  }
  seen.add(id);
  return [];
}

function insideFault(entry: TextEntry, node: HeadingNode): Problem[] {
  const inside = nodesOf({ ...entry.body, tree: { type: 'root', children: [node] } });
  const found = inside.find(
    ({ node: part }) =>
      part.type === 'link' ||
      part.type === 'linkReference' ||
      part.type === 'footnoteReference' ||
      (part.type === 'text' && /\[\^[^\]]*\]/.test(part.value)),
  );
  if (!found) return [];
  const what = 'A link, reference or citation stands in a heading.';
  return [problem('HB023', spotOf(entry, found.node), what, 'Put it into the text under it.')];
}

function propertiesOf({ data }: HeadingNode): Record<string, unknown> {
  return ((data as { hProperties?: Record<string, unknown> } | undefined) ?? {}).hProperties ?? {};
}

const VALID = 'an id is made of small letters and digits joined by single hyphens';

function suggested(words: string): string {
  const plain = words
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return plain.split('-').slice(0, 5).join('-') || 'some-name';
}
