import type { Nodes } from 'mdast';
import { markdownToMdast, mdxToMdast } from 'satteri';
import { expect, test } from 'vitest';
import { silencesIn } from '#lib/claims/silence.ts';

const cases: [name: string, text: string, format: 'md' | 'mdx', expected: [string, boolean][]][] = [
  ['in a line', '200. <!-- number-ok: our own count -->', 'md', [['our own count', true]]],
  ['under a line', '200.\n<!-- number-ok: our own count -->', 'md', [['our own count', true]]],
  ['with too few words', '<!-- number-ok: our count -->', 'md', [['our count', false]]],
  ['without a reason', '<!-- number-ok -->', 'md', [['', false]]],
  ['in Chinese', '<!-- number-ok: 由本刊自行點算 -->', 'md', [['由本刊自行點算', true]]],
  ['in MDX', '200. {/* number-ok: our own count */}', 'mdx', [['our own count', true]]],
  ['other comments', '<!-- a remark to editors -->', 'md', []],
];

test.each(cases)('reads silences %s', (_, text, format, expected) => {
  const tree = (format === 'md' ? markdownToMdast(text) : mdxToMdast(text)) as Nodes;
  expect(silencesIn(tree).map(({ hasReason, why }) => [why, hasReason])).toEqual(expected);
});
