import type { Parents } from 'mdast';
import { markdownToMdast, mdxToMdast } from 'satteri';
import { curled } from '#lib/editions/punctuation.ts';
import { blocksOf, type Block } from '#lib/references/block.ts';
import { inlineOf } from '#lib/references/inline.ts';
import { definitionsIn } from '#lib/references/references-in.ts';

/** A piece of a text that readers take in at once: a paragraph, a heading, a row of a table. */
export interface Passage {
  kind: 'title' | 'standfirst' | 'point' | 'heading' | 'text';
  /** Plain words without marks and citations. */
  text: string;
}

/** The passages of a Markdown body in order. Throws what Sätteri throws where MDX cannot be parsed. */
export function passagesOf(body: string, format: 'md' | 'mdx'): Passage[] {
  const parse = format === 'mdx' ? mdxToMdast : markdownToMdast;
  const tree = parse(body, { features: { headingAttributes: true } }) as Parents;
  const urls = new Map(definitionsIn(tree).map(({ identifier, url }) => [identifier, url]));
  const passages: (Passage & { row?: number | undefined })[] = [];
  for (const block of blocksOf(tree)) {
    const text = wordsOf(block, body, urls);
    const row = block.within === 'table' ? block.node.position?.start.line : undefined;
    const last = passages.at(-1);
    if (row !== undefined && last?.row === row) last.text += ` · ${text}`;
    else passages.push({ kind: block.heading ? 'heading' : 'text', text, row });
  }
  return passages.filter(({ text }) => text !== '').map(({ kind, text }) => ({ kind, text }));
}

/** An empty tie has no words of its own; what it leads to stands for them: `startups 2024`. */
function wordsOf({ node }: Block, body: string, urls: ReadonlyMap<string, string>): string {
  const { text, marks } = inlineOf(node, body, urls);
  let words = '';
  let at = 0;
  for (const { start, words: own, reference } of marks) {
    if (own !== '' || reference.scheme === 'source') continue;
    const name = [reference.id.replaceAll('-', ' '), reference.point, reference.until];
    words += text.slice(at, start) + name.filter(Boolean).join(' ');
    at = start;
  }
  return curled((words + text.slice(at)).replace(/\s+/g, ' ').trim());
}
