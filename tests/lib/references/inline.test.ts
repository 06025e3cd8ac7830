import type { Parents } from 'mdast';
import { markdownToMdast } from 'satteri';
import { describe, expect, it } from 'vitest';
import { inlineOf } from '#lib/references/inline.ts';

const inline = (markdown: string) => {
  const [block] = (markdownToMdast(markdown) as Parents).children;
  return inlineOf(block as Parents, markdown, new Map([['firm', 'org:a']]));
};

describe('inlineOf', () => {
  it.each([
    ['marks', '**a** *b* `c` ~~d~~', 'a b c d'],
    ['links', '[a](org:b) [c](https://d.e)', 'a c'],
    ['comments', 'a <!-- b -->c', 'a c'],
    ['pictures', 'a ![b](c.png)', 'a '],
    ['citations', 'a.[^b] c', 'a. c'],
    ['a place behind a sentence', 'A. [p. 1](source:b)', 'A.     '],
    ['a place that begins a sentence', '[Page 1](source:b) says', 'Page 1 says'],
  ])('gives the plain words of %s', (_, markdown, expected) => {
    expect(inline(markdown).text).toBe(expected);
  });

  it('marks where references stand in words and source', () => {
    const { marks } = inline('A [b *c*](org:d) [e][firm] f.[^g] [](term:h)\n\n[firm]: org:a');
    expect(
      marks.map(({ start, end, offset, words, reference: { id } }) => [
        start,
        end,
        offset,
        words,
        id,
      ]),
    ).toEqual([
      [2, 5, 2, 'b c', 'd'],
      [6, 7, 17, 'e', 'a'],
      [10, 10, 29, '', 'g'],
      [11, 11, 34, '', 'h'],
    ]);
  });

  it('knows the offset of every letter', () => {
    const { text, offsets } = inline('a &amp; **b** [c](org:d)');
    expect(text).toBe('a & b c');
    expect(offsets).toEqual([0, 1, 2, 7, 10, 13, 15]);
  });
});
