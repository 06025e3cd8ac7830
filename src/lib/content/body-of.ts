import type { Root } from 'mdast';
import { markdownToMdast, mdxToMdast } from 'satteri';
import { referencesIn } from '#lib/references/references-in.ts';
import type { Place } from '#lib/references/reference.ts';
import type { Body } from './content.ts';

/** A body with its tree and references, or the place and words of the error that stops MDX. */
export function bodyOf(
  text: string,
  format: 'md' | 'mdx',
  linesBefore: number,
): { body: Body; fault?: Place & { what: string } } {
  const empty = { references: [], citations: [], sentences: [], headings: [] };
  const nothing: Root = { type: 'root', children: [] };
  try {
    const read = format === 'md' ? markdownToMdast : mdxToMdast;
    const tree = read(text, { features: { headingAttributes: true } }) as Root;
    const references = referencesIn(text, format, { firstLine: linesBefore + 1 });
    return { body: { text, format, linesBefore, tree, references } };
  } catch (error) {
    return {
      body: { text, format, linesBefore, tree: nothing, references: empty },
      fault: faultOf(error, linesBefore),
    };
  }
}

function faultOf(error: unknown, linesBefore: number): Place & { what: string } {
  const message = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  const [, line = '1', column = '1', what = message] = /^(\d+):(\d+): (.*)$/.exec(message) ?? [];
  // The reader repeats places counted from the body's first line; they would mislead.
  const plain = what.replace(/ \(\d+:\d+(?:-\d+:\d+)?\)/g, '').replace(/ \([\w-]+:[\w-]+\)$/, '');
  return { line: Number(line) + linesBefore, column: Number(column), what: plain };
}
