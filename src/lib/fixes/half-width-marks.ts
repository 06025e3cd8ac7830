import { nodesOf, writtenOf } from '#lib/content/nodes.ts';
import type { Body } from '#lib/content/content.ts';
import { parseReference } from '#lib/references/parsed.ts';
import { ID_PATTERN } from '#schemas/id.ts';
import type { Edit } from './edit.ts';

/**
 * References and citations that were typed with full-width marks, written with half-width ones:
 * `［＾count-2024］`, `［words］（figure：startups＠2024）`. Their words stay as they are, and so does
 * whatever would be no reference afterwards.
 */
export function halfWidthMarks(body: Body): Edit[] {
  return nodesOf(body).flatMap(({ node }): Edit[] => {
    const written = writtenOf(body, node);
    const start = node.position?.start.offset ?? 0;
    if (node.type === 'link') return addressEdit(written, start);
    if (node.type !== 'text') return [];
    return [CITATION, REFERENCE].flatMap((pattern) =>
      [...written.matchAll(pattern)].flatMap((match) => {
        const mended = pattern === CITATION ? citation(match) : reference(match);
        if (mended === undefined || mended === match[0]) return [];
        return [{ offset: start + match.index, length: match[0].length, text: mended }];
      }),
    );
  });
}

const CITATION = /(?<!\\)[[［]\s?[\^＾]([^\][\s［］]+)[\]］]/g;
const REFERENCE = /(?<!\\)[[［]([^\][［］\n]*)[\]］]\s?[(（]([^()（）\s]+)[)）]/g;

function citation([, id = '']: RegExpExecArray): string | undefined {
  return ID_PATTERN.test(id) ? `[^${id}]` : undefined;
}

function reference([whole, words = '', address = '']: RegExpExecArray): string | undefined {
  const isFullWidth = MARKS.test(whole.slice(0, 1) + whole.slice(words.length + 1));
  if (!isFullWidth || !parseReference(halfWidth(address))) return undefined;
  return `[${words}](${halfWidth(address)})`;
}

/** `[words](org：x)` is a link to Markdown already. */
function addressEdit(written: string, start: number): Edit[] {
  const from = written.lastIndexOf('](') + 2;
  const address = written.slice(from, -1);
  if (from < 2 || !MARKS.test(address) || !parseReference(halfWidth(address))) return [];
  return [{ offset: start + from, length: address.length, text: halfWidth(address) }];
}

const MARKS = /[［］（）：＠＋？＝＆]/;

function halfWidth(text: string): string {
  return text.replace(/[：＠＋？＝＆]/g, (mark) => mark.normalize('NFKC'));
}
