import { expect, it } from 'vitest';
import { passagesOf } from '#lib/history/passages.ts';

it.each([
  {
    name: 'words without marks',
    body: 'Some **bold** [words](org:x).[^a]',
    expected: ['Some bold words.'],
  },
  {
    name: 'headings without ids',
    body: '## Who counts {#who}\n\nThey do.',
    expected: ['Who counts', 'They do.'],
  },
  { name: 'items one by one', body: '- One\n- Two', expected: ['One', 'Two'] },
  {
    name: 'tables row by row, empty ties by what they lead to',
    body: '| A | B |\n| --- | --- |\n| Firms | [](figure:ai-firms@2024) |',
    expected: ['A · B', 'Firms · ai firms 2024'],
  },
  {
    name: 'no remarks and no citations',
    body: '<!-- number-ok: why -->\n\nOne. [p. 2](source:a)',
    expected: ['One.'],
  },
  { name: 'quotation marks as readers see them', body: '"It\'s so"', expected: ['“It’s so”'] },
  { name: 'Chinese', body: '共[300億](figure:a@2024)元。', expected: ['共300億元。'] },
])('reads $name', ({ body, expected }) => {
  expect(passagesOf(body, 'md').map(({ text }) => text)).toEqual(expected);
});

it('tells headings from text, in MDX too', () => {
  expect(passagesOf('## A {#a}\n\n{/* remark */}\n\nB', 'mdx')).toEqual([
    { kind: 'heading', text: 'A' },
    { kind: 'text', text: 'B' },
  ]);
});
