import type { Element, ElementContent, Nodes, Properties } from 'hast';

/** An element of the page; strings among its children become text. */
export function element(
  tagName: string,
  properties: Properties,
  children: (ElementContent | string)[],
): Element {
  return {
    type: 'element',
    tagName,
    properties,
    children: children.map((child) =>
      typeof child === 'string' ? { type: 'text', value: child } : child,
    ),
  };
}

/** What a reader reads in a node: its text without marks. */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

export function isText(node: Nodes): boolean {
  return node.type === 'text' && node.value.trim() !== '';
}
