import type { Nodes } from 'mdast';
import type { Content } from '#lib/content/content.ts';
import {
  nodesOf,
  spotOf,
  textsOf,
  wordsOf,
  writtenOf,
  type TextEntry,
} from '#lib/content/nodes.ts';
import type { ProblemCode } from '#lib/problems/catalogue.ts';
import { problem, type Problem } from '#lib/problems/problem.ts';
import { schemes } from '#lib/references/reference.ts';

/** What Markdown lets pass although it is not what the editor meant. */
export function markdownSlips(content: Content): Problem[] {
  return textsOf(content).flatMap((entry) => textFaults(entry).concat(nodeFaults(entry)));
}

function nodeFaults(entry: TextEntry): Problem[] {
  return nodesOf(entry.body).flatMap(({ node }) => {
    const at = spotOf(entry, node);
    if (node.type === 'delete' && !writtenOf(entry.body, node).startsWith('~~')) {
      const what = `The words “${wordsOf(node)}” are struck through by single tildes.`;
      return [problem('HB031', at, what, 'Write a range with `–` or 至, or a tilde as `\\~`.')];
    }
    if (node.type === 'footnoteDefinition') {
      const what = `The footnote \`[^${node.label ?? node.identifier}]:\` is written by hand.`;
      const fix = 'Remove it: notes are made of `content/sources/` where they are cited.';
      return [problem('HB032', at, what, fix)];
    }
    if (isLink(node) && wordsOf(node).trimStart().startsWith('^')) {
      const what = 'The words of a link begin with `^`, so that it is half a citation.';
      return [problem('HB032', at, what, 'Write `[^source-id]`, or `[page 3](source:source-id)`.')];
    }
    return [];
  });
}

/** Looks for marks that were left in the words. Escaped ones (`\*`) are meant. */
function textFaults(entry: TextEntry): Problem[] {
  return nodesOf(entry.body).flatMap(({ node, parents }) => {
    if (node.type !== 'text' || parents.some(isBareAddress)) return [];
    const written = writtenOf(entry.body, node);
    const taken: [number, number][] = [];
    return slips.flatMap(({ pattern, code, what, fix }) =>
      [...written.matchAll(pattern)].flatMap((match) => {
        const end = match.index + match[0].length;
        if (taken.some(([from, to]) => match.index < to && end > from)) return [];
        taken.push([match.index, end]);
        return [problem(code, spotOf(entry, node, match.index), what(match[0]), fix)];
      }),
    );
  });
}

const shown = (text: string) => `\`${text.length > 60 ? `${text.slice(0, 60)}…` : text}\``;
const scheme = `(?:${schemes.join('|')})`;

/** In this order; what one has taken, a later one leaves alone. */
const slips: Slip[] = [
  {
    code: 'HB029',
    pattern: /(?:［\s*[＾^]|\[\s*＾|\[\^[^\][\s］]*(?=］))[^\]］\n]*[\]］]?/g,
    what: (text) => `The citation ${shown(text)} is typed with full-width marks.`,
    fix: 'Write `[^source-id]` with half-width marks.',
  },
  {
    code: 'HB029',
    // At least one of the marks is full-width; else the patterns below say more.
    pattern: new RegExp(
      String.raw`[[［][^\][［］\n]*(?:］\s?[(（]|\]\s?（|\]\s?\(\s*${scheme}：)[^)）\n]*[)）]?`,
      'g',
    ),
    what: (text) => `The reference ${shown(text)} is typed with full-width marks.`,
    fix: 'Write `[words](scheme:id)` with half-width marks.',
  },
  {
    code: 'HB033',
    pattern: new RegExp(String.raw`(?<!\\)\[[^\][\n]*\]\s\(${scheme}:[^)\n]*\)?`, 'g'),
    what: (text) => `${shown(text)} has a space between words and address, so that it is no link.`,
    fix: 'Remove the space.',
  },
  {
    code: 'HB033',
    pattern: /(?<!\\)\[[^\][\n]*\]\([^)\n]*\s[^)\n]*\)/g,
    what: (text) => `The address in ${shown(text)} holds a space, so that it is no link.`,
    fix: 'Remove the space, or write it as `%20`.',
  },
  {
    code: 'HB033',
    pattern: /(?<!\\)\]\(/g,
    what: () => 'A `](` is left in the text, so that something here is no link.',
    fix: 'Look for a bracket that is not closed, or a space in the address.',
  },
  {
    code: 'HB033',
    pattern: /(?<!\\)\[\^(?:[^\]\n]*\s[^\]\n]*\]|\]|[^\]\n]*$)/gm,
    what: (text) => `The citation ${shown(text)} is not recognised.`,
    fix: 'Write `[^source-id]`, without spaces and with both brackets.',
  },
  {
    code: 'HB033',
    pattern: new RegExp(String.raw`[(（]${scheme}:[a-z0-9][^\s)）]*[)）]`, 'g'),
    what: (text) => `The address ${shown(text)} has no words in brackets before it.`,
    fix: 'Write `[words](scheme:id)`.',
  },
  {
    code: 'HB030',
    pattern: /(?<!\\)\*+(?=[^\s*])|(?<=[^\s\\*])\*+/g,
    what: (text) => `${shown(text)} is left in the text: Markdown sees no emphasis here.`,
    fix: 'Move Chinese punctuation out of the emphasis, or write a plain asterisk as `\\*`.',
  },
];

function isLink(node: Nodes): boolean {
  return node.type === 'link' || node.type === 'linkReference';
}

/** A bare web address becomes a link by itself; its signs are no slips. */
function isBareAddress(node: Nodes): boolean {
  return node.type === 'link' && /^https?:/.test(wordsOf(node));
}

interface Slip {
  code: ProblemCode;
  pattern: RegExp;
  what: (text: string) => string;
  fix: string;
}
