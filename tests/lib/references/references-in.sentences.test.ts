import { describe, expect, it } from 'vitest';
import { referencesIn } from '#lib/references/references-in.ts';

const texts = [
  ['marks and links', '**One** [two](org:a) `three`.', ['One two three.']],
  ['citations', 'One.[^a][^b] Two.[^c]', ['One.', 'Two.']],
  ['a place behind the sentence', 'One. [para. 105](source:a)', ['One.']],
  ['a place that begins a sentence', '[Para. 1](source:a) says so.', ['Para. 1 says so.']],
  ['line ends', 'One\ntwo  \nthree.', ['One two three.']],
  ['entities', 'One &amp; two\\*.', ['One & two*.']],
  ['a list', '- One. Two\n- Three', ['One.', 'Two', 'Three']],
  ['a table', '| A | B |\n|---|---|\n| [](org:c) |  |', ['A', 'B', '']],
  ['a quotation', '> One.\n> Two.', ['One.', 'Two.']],
] as const;

describe('sentences', () => {
  it.each(texts)('are plain: %s', (_, markdown, expected) => {
    const sentences = referencesIn(markdown, 'md').sentences.map(({ text }) => text);
    expect(sentences).toEqual(expected);
  });

  it.each([
    ['md', 'One <!-- a reason -->two.\n\n<!-- b -->'],
    ['mdx', 'One {/* a reason */}two.\n\n{/* b */}'],
  ] as const)('hold no comments in .%s', (format, markdown) => {
    expect(referencesIn(markdown, format).sentences.map(({ text }) => text)).toEqual(['One two.']);
  });

  it('stand where their first word stands', () => {
    const { sentences } = referencesIn('上升。 Down\n\n- *One.* Two.', 'md');
    expect(sentences.map(({ line, column, block }) => [line, column, block])).toEqual([
      [1, 1, 0],
      [1, 5, 0],
      [3, 4, 1],
      [3, 10, 1],
    ]);
  });
});
