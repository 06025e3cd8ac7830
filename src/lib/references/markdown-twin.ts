import type { Heading, Link, LinkReference, Nodes, Paragraph, Parents, Text } from 'mdast';
import { markdownToMdast, mdxToMdast } from 'satteri';
import { isOneLink } from './block.ts';
import { chartMarkdown } from './chart-markdown.ts';
import { citationMarks, type NumberedCitation } from './citation-mark.ts';
import { citationsIn } from './citation.ts';
import { plainLink } from './plain-link.ts';
import { parseReference } from './parsed.ts';
import { offsetsOf } from './place.ts';
import { definitionsIn } from './references-in.ts';
import type { ResolveContext } from './resolve-context.ts';

/**
 * A text as Markdown that anyone can read: its words as they are written, what they refer to as
 * links from `origin` on, citations as `[1]`, charts as tables; comments and components are left
 * out. Throws where a reference names nothing, and what Sätteri throws when MDX cannot be parsed.
 */
export function markdownTwin(
  { body, format }: { body: string; format: 'md' | 'mdx' },
  context: ResolveContext,
  origin: string,
): { markdown: string; citations: NumberedCitation[] } {
  const source = body.replace(/^\uFEFF/, '');
  const parse = format === 'mdx' ? mdxToMdast : markdownToMdast;
  const tree = parse(source, { features: { headingAttributes: true } }) as Parents;
  const urls = new Map(definitionsIn(tree).map(({ identifier, url }) => [identifier, url]));
  const { citations, mark } = citationMarks(context);
  const cite = (id: string, at?: string) => {
    mark(id, at);
    return `[${citations().find((one) => one.source === id)?.number}]`;
  };
  const edits: Edit[] = [];
  const twin: Twin = { source, urls, context, origin, cite, edits };
  for (const child of tree.children) read(child, twin);
  return { markdown: applied(edits, source), citations: citations() };
}

function read(node: Nodes, twin: Twin): void {
  const { edits } = twin;
  if (node.type === 'text') return readText(node, twin);
  if (node.type === 'image') return replace(node, node.alt ?? '', edits);
  if (node.type === 'link' || node.type === 'linkReference') return readLink(node, twin);
  if (node.type === 'paragraph' && readChart(node, twin)) return undefined;
  if (node.type === 'heading') cutAttributes(node, edits);
  if (isLeftOut(node)) return replace(node, '', edits);
  if (!('children' in node)) return undefined;
  for (const child of node.children) read(child, twin);
  if (/^mdxJsx/.test(node.type)) around(node, '', '', edits);
}

function readText(node: Text, { cite, edits, source }: Twin): void {
  const offsets = offsetsOf(node.value, source, startOf(node));
  for (const { start, source: id } of citationsIn(node.value)) {
    const from = offsets[start];
    if (id === undefined || from === undefined) continue;
    edits.push({ start: from, end: from + `[^${id}]`.length, text: cite(id) });
  }
}

function readLink(node: Link | LinkReference, twin: Twin): void {
  const { cite, context, edits, origin } = twin;
  for (const child of node.children) read(child, twin);
  const url = urlOf(node, twin);
  const reference = parseReference(url);
  if (!reference) return undefined;
  const words = node.children.map(wordsOf).join('').trim();
  const isEmpty = words === '' || words === url;
  if (reference.scheme === 'source') {
    const number = cite(reference.id, isEmpty ? undefined : words);
    return isEmpty ? replace(node, number, edits) : around(node, '', ` ${number}`, edits);
  }
  const { href, name } = plainLink(reference, isEmpty, context);
  if (href === undefined) return isEmpty ? replace(node, name, edits) : around(node, '', '', edits);
  const to = `](${origin}${href})`;
  return isEmpty ? replace(node, `[${name}${to}`, edits) : around(node, '[', to, edits);
}

function readChart(paragraph: Paragraph, twin: Twin): boolean {
  const link = paragraph.children.find(({ type }) => type === 'link' || type === 'linkReference');
  if (!link || !isOneLink(paragraph)) return false;
  const reference = parseReference(urlOf(link as Link | LinkReference, twin));
  if (reference?.scheme !== 'chart') return false;
  const { context, edits, origin } = twin;
  replace(paragraph, chartMarkdown(reference, wordsOf(link).trim(), context, origin), edits);
  return true;
}

function urlOf(node: Link | LinkReference, { urls }: Twin): string {
  return (node.type === 'link' ? node.url : urls.get(node.identifier)) ?? '';
}

/** `{#id}` behind a heading. */
function cutAttributes(heading: Heading, edits: Edit[]): void {
  const last = heading.children.at(-1);
  if (!last || !heading.data || !('hProperties' in heading.data)) return;
  edits.push({ start: endOf(last), end: endOf(heading), text: '' });
}

function isLeftOut(node: Nodes): boolean {
  if (node.type === 'html') return node.value.startsWith('<!--');
  if (node.type === 'definition') return parseReference(node.url) !== undefined;
  return /^mdx(jsEsm|FlowExpression|TextExpression)$/.test(node.type);
}

function wordsOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}

function replace(node: Nodes, text: string, edits: Edit[]): void {
  const own = edits.filter(({ start, end }) => start < startOf(node) || end > endOf(node));
  edits.splice(0, edits.length, ...own, { start: startOf(node), end: endOf(node), text });
}

/** Puts other signs before and behind a node's children. */
function around(node: Parents, before: string, after: string, edits: Edit[]): void {
  const [first, last] = [node.children[0], node.children.at(-1)];
  if (!first || !last) return replace(node, '', edits);
  edits.push({ start: startOf(node), end: startOf(first), text: before });
  edits.push({ start: endOf(last), end: endOf(node), text: after });
}

function applied(edits: readonly Edit[], source: string): string {
  const ordered = edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
  let [text, from] = ['', 0];
  for (const edit of ordered) {
    text += source.slice(from, edit.start) + edit.text;
    from = edit.end;
  }
  return `${(text + source.slice(from)).replace(/\n(?:[ \t]*\n){2,}/g, '\n\n').trim()}\n`;
}

const startOf = (node: Nodes) => node.position?.start.offset ?? 0;
const endOf = (node: Nodes) => node.position?.end.offset ?? 0;

interface Edit {
  start: number;
  end: number;
  text: string;
}

interface Twin {
  source: string;
  urls: ReadonlyMap<string, string>;
  context: ResolveContext;
  origin: string;
  cite: (id: string, at?: string) => string;
  edits: Edit[];
}
