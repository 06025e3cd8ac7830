import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import type { Content } from '#lib/content/content.ts';
import { nodesOf, spotOf, textsOf } from '#lib/content/nodes.ts';
import { didYouMean } from '#lib/problems/nearest.ts';
import { problem, type Problem, type Spot } from '#lib/problems/problem.ts';
import { elementFaults, type Attribute } from './allowed-html.ts';
import { dangerousScheme } from './link-addresses.ts';

/** What `.mdx` may hold beside Markdown: comments, small elements, and the writers' components. */
export function allowedMdx(content: Content): Problem[] {
  return textsOf(content).flatMap((entry) =>
    nodesOf(entry.body).flatMap(({ node: known }) => {
      const node = known as unknown as MdxNode;
      const at = spotOf(entry, known);
      if (node.type === 'mdxjsEsm') return codeFault(node.value, at);
      if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
        if (COMMENT.test(node.value)) return [];
        const what = 'The braces hold code that is no comment.';
        return [problem('HB034', at, what, 'Write `\\{` for a brace that is meant as a sign.')];
      }
      if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
        return elementFault(content, node, at);
      }
      return [];
    }),
  );
}

const COMMENT = /^\s*(?:\/\*(?:[^*]|\*(?!\/))*\*\/\s*)*$/;
const IMPORT = /^import\s+(?:\w+|\{[\w\s,]+\})\s+from\s+(['"])[^'"]*components\/mdx\/[\w./-]+\1;?$/;

function codeFault(code: string, at: Spot): Problem[] {
  const lines = code.split('\n').filter((line) => line.trim() !== '');
  if (lines.every((line) => IMPORT.test(line.trim()))) return [];
  const what = 'The text holds code that is no import from `components/mdx/`.';
  return [problem('HB034', at, what, 'Remove it.')];
}

function elementFault({ components }: Content, node: Element, at: Spot): Problem[] {
  const attributes = node.attributes.map((attribute): Attribute => {
    if (attribute.type !== 'mdxJsxAttribute') return { name: '{…}', value: '' };
    const { name, value } = attribute;
    return { name, value: typeof value === 'string' ? value : (value?.value ?? '') };
  });
  const danger = attributes.flatMap(({ value }) => {
    const scheme = dangerousScheme(value.replace(/^["'`]/, ''));
    if (!scheme) return [];
    const what = `The address begins with \`${scheme}:\`, which runs or carries code.`;
    return [problem('HB035', at, what, 'Link to a page by `https:`.')];
  });
  const { name } = node;
  if (name === null) {
    return [problem('HB034', at, 'The text holds an empty tag `<>`.', 'Remove it.')];
  }
  if (/^[a-z]/.test(name)) return [...elementFaults(name, attributes, at), ...danger];
  if (!components.includes(name)) {
    const list = components.map((one) => `\`${one}\``).join(', ') || 'none';
    const fix = didYouMean(name, components, `Known: ${list}.`);
    return [problem('HB034', at, `\`<${name}>\` is no component for texts.`, fix), ...danger];
  }
  const handler = attributes.find((attribute) => /^(on[A-Z]|\{|set:|client:)/.test(attribute.name));
  if (!handler) return danger;
  const what = `The attribute \`${handler.name}\` is not allowed on \`<${name}>\`.`;
  return [problem('HB034', at, what, 'Give plain values only.'), ...danger];
}

type Element = MdxJsxFlowElement | MdxJsxTextElement;
type MdxNode =
  Element | { type: 'mdxjsEsm' | 'mdxFlowExpression' | 'mdxTextExpression'; value: string };
