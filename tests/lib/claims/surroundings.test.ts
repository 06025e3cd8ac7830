import type { Nodes, Parents } from 'mdast';
import { markdownToMdast } from 'satteri';
import { expect, test } from 'vitest';
import { surroundingsOf } from '#lib/claims/surroundings.ts';

/** Text → `words < words of what sources it` for each block of words that has any. */
const cases: [name: string, text: string, expected: string[]][] = [
  ['a list and the line before it', 'These:\n\n- One', ['One < These:']],
  ['a list within a list', 'These:\n\n- One\n  - Two', ['One < These:', 'Two < These:, One']],
  ['a list after a comment', 'These:\n\n<!-- note -->\n\n- One', ['One < These:']],
  ['a list after a heading', '## These\n\n- One', []],
  [
    'a table and its sources',
    '| A |\n| - |\n| 1 |\n\nSource: it.',
    ['A < Source: it.', '1 < Source: it.'],
  ],
  [
    'a Chinese table',
    '| A |\n| - |\n| 1 |\n\n資料來源：它。',
    ['A < 資料來源：它。', '1 < 資料來源：它。'],
  ],
  ['a table before other words', '| A |\n| - |\n| 1 |\n\nThe source: it.', []],
];

test.each(cases)('tells what sources %s', (_, text, expected) => {
  const found = [...surroundingsOf(markdownToMdast(text) as Parents)]
    .filter(([{ type }, { sourcedBy }]) => sourcedBy.length > 0 && /paragraph|Cell/.test(type))
    .map(([node, { sourcedBy }]) => `${wordsOf(node)} < ${sourcedBy.map(wordsOf).join(', ')}`);
  expect(found).toEqual(expected);
});

test('rows are counted through the text, and the first of a table is its head', () => {
  const table = '| A |\n| - |\n| 1 |\n';
  const found = [...surroundingsOf(markdownToMdast(`${table}\nSource: it.\n\n${table}`) as Parents)]
    .filter(([{ type }]) => type === 'tableCell')
    .map(([, { row, isHead }]) => [row, isHead]);
  expect(found).toEqual([
    [0, true],
    [1, false],
    [2, true],
    [3, false],
  ]);
});

function wordsOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}
