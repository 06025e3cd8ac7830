import type { Element, ElementContent, Parents, Text } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { SKIP, visit, type VisitorResult } from 'unist-util-visit';
import { chartIn } from './chart.ts';
import { citationMarks, type NumberedCitation } from './citation-mark.ts';
import { citationsIn } from './citation.ts';
import { isText, textOf } from '#lib/html/element.ts';
import { figureTie } from './figure-tie.ts';
import { parseReference } from './parsed.ts';
import type { Reference } from './reference.ts';
import { recordLink } from './record-link.ts';
import type { ResolveContext } from './resolve-context.ts';
import { scrollTables } from './table-scroll.ts';

/**
 * Writes out the references of a text that Sätteri has made into HTML: ties, links, numbered
 * citations, charts; comments are removed. Throws at the first reference to a record that does not
 * exist, with the reference in the message, since no page may be built from it.
 */
export function resolve(html: string, context: ResolveContext): Resolved {
  const tree = fromHtml(html, { fragment: true });
  const { citations, mark, section } = citationMarks(context);
  const page: Page = { context, mark, mentioned: new Set(), carded: new Set() };
  visit(tree, (node, index, parent) => {
    if (index === undefined || !parent) return undefined;
    if (node.type === 'comment') return replace(parent, index, [], 'again');
    if (node.type === 'text') return replace(parent, index, withMarks(node, page), 'past');
    if (node.type !== 'element') return undefined;
    if (untouched.has(node.tagName)) return SKIP;
    if (node.tagName === 'h2' || node.tagName === 'h3') {
      page.mentioned.clear();
      section();
    }
    if (node.tagName === 'a') return resolveLink(node, index, parent, page);
    const chart = node.tagName === 'p' ? chartIn(node, context) : undefined;
    return chart && replace(parent, index, [chart], 'past');
  });
  scrollTables(tree, context.edition);
  return {
    html: toHtml(tree),
    citations: citations(),
    carded: [...page.carded].flatMap((written) => parseReference(written) ?? []),
  };
}

function resolveLink(link: Element, index: number, parent: Parents, page: Page): VisitorResult {
  const href = String(link.properties['href'] ?? '');
  const reference = parseReference(href);
  if (!reference) return undefined;
  const { carded, context, mark, mentioned } = page;
  const isEmpty = !link.children.some((child) => child.type === 'element' || isText(child));
  const children = isEmpty || textOf(link) === href ? [] : link.children;
  if (reference.scheme === 'chart') {
    throw new Error(`\`${href}\` does not stand alone in its paragraph, as a chart must.`);
  }
  if (reference.scheme === 'source') {
    const at = children.length === 0 ? undefined : textOf(link).trim();
    return replace(parent, index, [...children, mark(reference.id, at)], 'again');
  }
  if (reference.scheme !== 'figure') {
    const link = recordLink(reference, children, context, mentioned);
    return replace(parent, index, carding(link, carded), 'again');
  }
  return replace(
    parent,
    index,
    carding([figureTie(reference, children, context)], carded),
    'again',
  );
}

/** Notes what a card may open over. */
function carding(nodes: ElementContent[], carded: Set<string>): ElementContent[] {
  for (const node of nodes) {
    const written = node.type === 'element' ? node.properties['dataCard'] : undefined;
    if (typeof written === 'string') carded.add(written);
  }
  return nodes;
}

function withMarks(text: Text, { mark }: Page): ElementContent[] {
  return citationsIn(text.value).map(({ words, source }) =>
    words === undefined ? mark(source) : { type: 'text', value: words },
  );
}

/** Puts nodes in the place of one; they are visited `again`, or the walk goes on `past` them. */
function replace(parent: Parents, index: number, nodes: ElementContent[], go: 'again' | 'past') {
  parent.children.splice(index, 1, ...nodes);
  return [SKIP, go === 'again' ? index : index + nodes.length] as [typeof SKIP, number];
}

/** Text in these is shown or run as it stands. */
const untouched = new Set([
  'code',
  'pre',
  'script',
  'style',
  'template',
  'textarea',
  'svg',
  'math',
]);

export type { NumberedCitation } from './citation-mark.ts';
export type { ResolveContext } from './resolve-context.ts';

export interface Resolved {
  html: string;
  /** The sources that the text cites, by their numbers. */
  citations: NumberedCitation[];
  /** What the text links to, each once: a card may open over it. */
  carded: Reference[];
}

interface Page {
  context: ResolveContext;
  mark: ReturnType<typeof citationMarks>['mark'];
  /** The organisations and terms that the section has named. */
  mentioned: Set<string>;
  carded: Set<string>;
}
