import { describe, expect, it } from 'vitest';
import { referencesIn } from '#lib/references/references-in.ts';

const formats = ['md', 'mdx'] as const;

/** `scheme:id line:column within sentence`, short enough for a table. */
const references = (markdown: string, format: 'md' | 'mdx', firstLine = 1) =>
  referencesIn(markdown, format, { firstLine }).references.map(
    ({ scheme, id, line, column, within, sentence, alone }) =>
      `${scheme}:${id} ${line}:${column} ${within} ${sentence}${alone ? ' alone' : ''}`,
  );

const citations = (markdown: string, format: 'md' | 'mdx') =>
  referencesIn(markdown, format).citations.map(
    ({ source, at, line, column, sentence, afterStop }) =>
      `${source} ${line}:${column} ${sentence} ${afterStop}${at === undefined ? '' : ` ${at}`}`,
  );

const placed = [
  ['a link in a paragraph', 'One [two](org:a).', ['org:a 1:5 paragraph 0']],
  ['a link after Chinese', '港投公司 [two](org:a)', ['org:a 1:6 paragraph 0']],
  ['a link after an emoji', '😀😀 [two](org:a)', ['org:a 1:4 paragraph 0']],
  ['a link on the second line', 'One\n[two](org:a)', ['org:a 2:1 paragraph 0']],
  ['Windows line ends', 'One\r\n\r\n[two](org:a) b\r\n', ['org:a 3:1 paragraph 1']],
  ['a byte order mark', '\uFEFF[two](org:a) b', ['org:a 1:1 paragraph 0']],
  ['front matter', '---\ntitle: x\n---\n\n[two](org:a) b', ['org:a 5:1 paragraph 0']],
  ['a list', '- one\n\n  b [two](org:a)', ['org:a 3:5 list 1']],
  ['a quotation', '> one\n> [two](org:a)', ['org:a 2:3 paragraph 0']],
  ['bold words', '**[two](org:a)**', ['org:a 1:3 paragraph 0']],
  ['a heading', '## One [two](org:a) {#one}', ['org:a 1:8 heading -1']],
  ['a table', '| a |\n|---|\n| [](org:a) |', ['org:a 3:3 table 1']],
  ['a definition', 'One [two][x]\n\n[x]: org:a', ['org:a 1:5 paragraph 0']],
  ['a chart of its own', '[two](chart:a)', ['chart:a 1:1 paragraph 0 alone']],
  ['a chart in words', 'See [two](chart:a)', ['chart:a 1:5 paragraph 0']],
  ['a chart in a list', '- [two](chart:a)', ['chart:a 1:3 list 0']],
  ['the second sentence', 'One. Two [three](org:a).', ['org:a 1:10 paragraph 1']],
  ['code', '`[two](org:a)`\n\n```\n[two](org:a)\n```', []],
  ['other addresses', '[a](https://b.c) [d](/e/) [f](company:g)', []],
] as const;

const cited = [
  ['a citation after the stop', 'One. Two.[^a] Three.', ['a 1:10 1 true']],
  ['several', 'One.[^a][^b]', ['a 1:5 0 true', 'b 1:9 0 true']],
  ['one inside a sentence', 'One[^a] two.', ['a 1:4 0 false']],
  ['one after Chinese', '上升。[^a]下跌。[^b]', ['a 1:4 0 true', 'b 1:11 1 true']],
  ['one after a quotation', 'He said “no”[^a] again.', ['a 1:13 0 true']],
  ['one in bold', '**One.[^a]**', ['a 1:7 0 true']],
  ['a caption', 'Sources: [^a][^b]', ['a 1:10 0 true', 'b 1:14 0 true']],
  ['an escape before it', 'A\\* &amp; b.[^a]', ['a 1:13 0 true']],
  ['one in a quotation block', '> one\n> two.[^a]', ['a 2:7 0 true']],
  ['a place behind the sentence', 'One. [para. 5](source:a) Two.', ['a 1:6 0 true para. 5']],
  ['a place that begins one', 'One. [Para. 5](source:a) says.', ['a 1:6 1 true Para. 5']],
  ['a place in a sentence', 'One. See [p. 5](source:a).', ['a 1:10 1 false p. 5']],
  ['a bare address', 'One. <source:a>', ['a 1:6 0 true']],
  ['inline code', '`[^a]`', []],
] as const;

describe('referencesIn', () => {
  it.each(placed)('finds a reference: %s', (_, markdown, expected) => {
    for (const format of formats) expect(references(markdown, format)).toEqual(expected);
  });

  it.each(cited)('finds citations: %s', (name, markdown, expected) => {
    const read = name === 'a bare address' ? (['md'] as const) : formats;
    for (const format of read) expect(citations(markdown, format)).toEqual(expected);
  });

  it('counts lines from the first line of the body', () => {
    expect(references('One [two](org:a)', 'md', 12)).toEqual(['org:a 12:5 paragraph 0']);
  });

  it('reads the words and the key of a reference', () => {
    const [reference] = referencesIn('[nearly **4,700**](figure:s@2023..2024)', 'md').references;
    expect(reference).toMatchObject({ words: 'nearly 4,700', point: '2023', until: '2024' });
  });

  it('reads references inside components', () => {
    expect(references('<Note>a [b](org:c)</Note>', 'mdx')).toEqual(['org:c 1:9 paragraph 0']);
  });

  it('names the section of each reference, citation and sentence', () => {
    const text = 'A.\n\n## B {#b}\n\nC [d](org:e).[^f]\n\n### G {#g}\n\nH.\n\n## I\n\nJ.';
    const { references, citations, sentences, headings } = referencesIn(text, 'md');
    expect([references[0]?.section, citations[0]?.section]).toEqual(['b', 'b']);
    expect(sentences.map(({ section }) => section)).toEqual([undefined, 'b', 'g', undefined]);
    expect(headings).toEqual([
      { depth: 2, text: 'B', id: 'b', line: 3, column: 1 },
      { depth: 3, text: 'G', id: 'g', line: 7, column: 1 },
      { depth: 2, text: 'I', line: 11, column: 1 },
    ]);
  });
});
