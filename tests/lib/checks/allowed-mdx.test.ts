import { expect, test } from 'vitest';
import { problemsInWords } from './problems-found.ts';

const cases: { name: string; found: () => string[]; expected: string[] }[] = [
  {
    name: 'lets comments, small elements and known components be',
    found: () =>
      problemsInWords(
        'import Note from \'#components/mdx/Note.astro\';\n\n{/* a remark */} <abbr title="x">AI</abbr>\n\n<Note kind="fact">Words.</Note>\n',
        'mdx',
      ),
    expected: [],
  },
  {
    name: 'refuses code',
    found: () => problemsInWords('export const x = 1;\n\nOne {1 + 1} two.\n', 'mdx'),
    expected: [
      '1:1 error HB034 The text holds code that is no import from `components/mdx/`. Remove it.',
      '3:5 error HB034 The braces hold code that is no comment. Write `\\{` for a brace that is meant as a sign.',
    ],
  },
  {
    name: 'refuses other imports',
    found: () => problemsInWords("import fs from 'node:fs';\n\nWords.\n", 'mdx'),
    expected: [
      '1:1 error HB034 The text holds code that is no import from `components/mdx/`. Remove it.',
    ],
  },
  {
    name: 'refuses other elements, components and handlers',
    found: () =>
      problemsInWords(
        '<div>x</div>\n\n<Notes />\n\n<Note onClick={() => 1} />\n\n<Note {...x} />\n\n<Note href="javascript:x" />\n',
        'mdx',
      ),
    expected: [
      '1:1 error HB034 The HTML element `<div>` is not allowed in words. Use Markdown. Allowed: `abbr`, `br`, `kbd`, `sub`, `sup`, `ruby`, `rt`, `rp`, `span`.',
      '3:1 error HB034 `<Notes>` is no component for texts. Did you mean `Note`?',
      '5:1 error HB034 The attribute `onClick` is not allowed on `<Note>`. Give plain values only.',
      '7:1 error HB034 The attribute `{…}` is not allowed on `<Note>`. Give plain values only.',
      '9:1 error HB035 The address begins with `javascript:`, which runs or carries code. Link to a page by `https:`.',
    ],
  },
  {
    name: 'tells where MDX cannot be read',
    found: () => problemsInWords('Words.\n\nOne <b> two.\n', 'mdx'),
    expected: [
      '3:5 error HB011 The text cannot be read as MDX: Expected a closing tag for `<b>` before the end of `paragraph`. Close what is opened, and write `&lt;` and `&#123;` for `<` and `{` that are meant as signs.',
    ],
  },
];

test.each(cases)('$name', ({ found, expected }) => {
  expect(found()).toEqual(expected);
});
