import type { Element, ElementContent, Parents, Properties } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { SKIP, visit } from 'unist-util-visit';

/**
 * A page's text for a feed reader: plain elements without scripts, styles and classes, charts as
 * tables, every address absolute. `page` is the page's own absolute address, to which `#…` belongs.
 */
export function feedHtml(html: string, page: string): string {
  const tree = fromHtml(html, { fragment: true });
  visit(tree, (node, index, parent) => {
    if (index === undefined || !parent) return undefined;
    if (node.type === 'comment') return put(parent, index, []);
    if (node.type !== 'element') return undefined;
    if (isLeftOut(node)) return put(parent, index, []);
    if (isWrapper(node)) return put(parent, index, node.children);
    node.properties = kept(node.properties, page);
    return undefined;
  });
  return toHtml(tree);
}

/** Puts nodes in the place of one; they are visited next. */
function put(parent: Parents, index: number, nodes: ElementContent[]) {
  parent.children.splice(index, 1, ...nodes);
  return [SKIP, index] as [typeof SKIP, number];
}

function isLeftOut({ properties, tagName }: Element): boolean {
  const classes = properties['className'];
  return leftOut.has(tagName) || (Array.isArray(classes) && classes.includes('chart-actions'));
}

/** What says the language of its words is more than a wrapper. */
function isWrapper({ properties, tagName }: Element): boolean {
  return unwrapped.has(tagName) && properties['lang'] === undefined;
}

function kept(properties: Properties, page: string): Properties {
  return Object.fromEntries(
    Object.entries(properties)
      .filter(([name]) => attributes.has(name))
      .map(([name, value]) => [
        name,
        addresses.has(name) && typeof value === 'string' ? new URL(value, page).href : value,
      ]),
  );
}

/** Drawn or run, which a feed reader does not; what a chart shows stands in its table. */
const leftOut = new Set<string>([
  ...['script', 'style', 'svg', 'template', 'iframe', 'button', 'form', 'input', 'dialog'],
  ...['noscript', 'link', 'meta', 'summary'],
]);

const unwrapped = new Set(['div', 'section', 'details', 'span', 'slot']);

const addresses = new Set(['href', 'src']);

const attributes = new Set([
  ...addresses,
  ...['alt', 'width', 'height', 'title', 'lang', 'dir', 'dateTime'],
  ...['scope', 'colSpan', 'rowSpan', 'start', 'cite'],
]);
