import type { Element, Nodes, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { words } from '#i18n/words.ts';
import type { Edition } from '#i18n/editions.ts';
import { element, textOf } from '#lib/html/element.ts';

/**
 * Puts every table into a region that scrolls sideways, by keyboard too, named after the table's
 * caption or the nearest heading before it. No two regions of a page share a name.
 */
export function scrollTables(tree: Root, edition: Edition): void {
  const seen = new Map<string, number>();
  let heading = '';
  visit(tree, 'element', (node, index, parent) => {
    if (/^h[1-6]$/.test(node.tagName)) heading = textOf(node).trim();
    if (node.tagName !== 'table' || !parent || index === undefined) return undefined;
    const name = captionOf(node) || heading || words(edition).records.tableScroll;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    const ariaLabel = count === 1 ? name : `${name} (${count})`;
    const properties = { className: ['table-scroll'], tabIndex: 0, role: 'region', ariaLabel };
    parent.children[index] = element('div', properties, [node]);
    captionSources(parent.children.slice(index + 1));
    return SKIP;
  });
}

/** The paragraph under a table that cites its sources is set as its caption. */
function captionSources(following: Nodes[]): void {
  const next = following.find((node) => node.type === 'element');
  if (next?.type !== 'element' || next.tagName !== 'p') return;
  if (SOURCES.test(textOf(next))) next.properties['className'] = ['table-source'];
}

function captionOf(table: Element): string {
  const isCaption = (node: Nodes) => node.type === 'element' && node.tagName === 'caption';
  const caption = table.children.find(isCaption);
  return caption ? textOf(caption).trim() : '';
}

const SOURCES = /^\s*(Sources?:|資料來源：)/;
