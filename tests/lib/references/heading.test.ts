import type { Heading } from 'mdast';
import { markdownToMdast } from 'satteri';
import { describe, expect, it } from 'vitest';
import { headingOf } from '#lib/references/heading.ts';

const first = (markdown: string) => {
  const tree = markdownToMdast(markdown, { features: { headingAttributes: true } });
  return ('children' in tree && tree.children[0]) as Heading;
};

describe('headingOf', () => {
  it.each([
    ['an id', '## A b {#a-b}', { depth: 2, text: 'A b', id: 'a-b' }],
    ['no id', '### A', { depth: 3, text: 'A' }],
    ['marks', '## A *b* `c` {#a}', { depth: 2, text: 'A b c', id: 'a' }],
    ['a class only', '## A {.b}', { depth: 2, text: 'A' }],
    ['no words', '## {#a}', { depth: 2, text: '', id: 'a' }],
  ])('reads a heading with %s', (_, markdown, expected) => {
    expect(headingOf(first(markdown))).toEqual(expected);
  });
});
