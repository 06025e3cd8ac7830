import { expect, test } from 'vitest';
import { frontMatter } from '#lib/content/front-matter.ts';

const cases: { name: string; text: string; expected: unknown }[] = [
  {
    name: 'cuts a text in two',
    text: '---\na: 1\n---\n\nWords.\n',
    expected: { yaml: 'a: 1\n', body: '\nWords.\n', linesBefore: 3 },
  },
  {
    name: 'allows spaces after the marks, and no body',
    text: '---  \na: 1\n--- ',
    expected: { yaml: 'a: 1\n', body: '', linesBefore: 3 },
  },
  {
    name: 'leaves rules in the body alone',
    text: '---\na: 1\n---\nOne\n\n---\n',
    expected: { yaml: 'a: 1\n', body: 'One\n\n---\n', linesBefore: 3 },
  },
  {
    name: 'misses front matter',
    text: '# Title\n',
    expected: {
      line: 1,
      fault: 'has no front matter: its first line is not `---`',
      fix: 'Begin the file with a line `---`, the keys in YAML, and another line `---`.',
    },
  },
  {
    name: 'misses its end',
    text: '---\na: 1\n\nWords.\n',
    expected: {
      line: 1,
      fault: 'has front matter that is not closed',
      fix: 'Add a line `---` under the last key.',
    },
  },
  {
    name: 'finds a line that Astro would take for its end',
    text: '---\na: 1\n--- b\n---\n',
    expected: {
      line: 3,
      fault: 'has front matter with a line that begins like its end but is not `---`',
      fix: 'Write `---` alone on the line, or remove the line.',
    },
  },
];

test.each(cases)('$name', ({ text, expected }) => {
  expect(frontMatter(text)).toEqual(expected);
});
