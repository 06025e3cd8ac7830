import type { Parents } from 'mdast';
import { mdxToMdast } from 'satteri';
import { describe, expect, it } from 'vitest';
import { blocksOf } from '#lib/references/block.ts';

const texts = [
  ['paragraphs', 'A\n\nB', ['paragraph', 'paragraph']],
  ['a link alone', '[a](b)', ['paragraph alone']],
  ['a link alone but for a comment', '[a](b) {/* c */}', ['paragraph alone']],
  ['two links', '[a](b) [c](d)', ['paragraph']],
  ['a quotation', '> A\n>\n> B', ['paragraph', 'paragraph']],
  ['a list in a list', '- A\n  - B\n\n    C', ['list', 'list', 'list']],
  ['a quotation in a list', '- A\n\n  > B', ['list', 'list']],
  ['a table', '| A | B |\n|---|---|\n| C | D |', ['table', 'table', 'table', 'table']],
  [
    'sections',
    '## A {#a}\n\nB\n\n#### C {#c}\n\nD',
    ['heading', 'paragraph a', 'heading', 'paragraph a'],
  ],
  ['words straight in a component', '<X>a [b](c)</X>', ['paragraph']],
  ['paragraphs in a component', '<X>\n\na\n\n- b\n\n</X>', ['paragraph', 'list']],
  ['code and rules', '```\na\n```\n\n---', []],
] as const;

describe('blocksOf', () => {
  it.each(texts)('finds the blocks of %s', (_, markdown, expected) => {
    const tree = mdxToMdast(markdown, { features: { headingAttributes: true } }) as Parents;
    const blocks = blocksOf(tree).map(({ within, alone, section }) =>
      [within, section, alone && 'alone'].filter(Boolean).join(' '),
    );
    expect(blocks).toEqual(expected);
  });
});
