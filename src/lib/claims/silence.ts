import type { Nodes } from 'mdast';

/** What editors have silenced in place: `<!-- number-ok: why -->`, `{/* number-ok: why *\/}`. */
export function silencesIn(tree: Nodes): WrittenSilence[] {
  const own =
    'value' in tree && COMMENTS.has(tree.type)
      ? [...tree.value.matchAll(SILENCE)].map(({ index, 1: html, 2: mdx }) => {
          const why = (html ?? mdx ?? '').trim();
          const offset = (tree.position?.start.offset ?? 0) + index;
          return { offset, why, hasReason: isReason(why) };
        })
      : [];
  return 'children' in tree ? [...own, ...tree.children.flatMap(silencesIn)] : own;
}

/** A reason has at least three words, or six Chinese characters. */
function isReason(why: string): boolean {
  const characters = why.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = why
    .replace(/\p{Script=Han}/gu, ' ')
    .match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu);
  return characters >= 6 || (words?.length ?? 0) >= 3;
}

const SILENCE = /<!--\s*number-ok\s*[:：]?([^]*?)-->|\/\*\s*number-ok\s*[:：]?([^]*?)\*\//g;
const COMMENTS = new Set<string>(['html', 'mdxTextExpression', 'mdxFlowExpression']);

export interface WrittenSilence {
  /** Where it begins in the source. */
  offset: number;
  why: string;
  /** Without a reason it silences nothing. */
  hasReason: boolean;
}
