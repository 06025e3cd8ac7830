import { expect, test } from 'vitest';
import { entriesOf } from '#lib/content/entries-of.ts';
import { nodesOf, spotOf, textsOf, wordsOf, writtenOf } from '#lib/content/nodes.ts';

const text = '---\na: 1\n---\n\nOne **two**\nthree.\n';
const files = [
  { path: 'articles/a/en.md', bytes: new TextEncoder().encode(text) },
  { path: 'figures/f.yaml', bytes: new TextEncoder().encode('a: 1\n') },
];
const texts = textsOf(entriesOf(files, 'content'));

test('knows which entries have words', () => {
  expect(texts.map(({ file }) => file)).toEqual(['content/articles/a/en.md']);
});

test('walks the tree in reading order and places each node in the file', () => {
  const found = texts.flatMap((entry) =>
    nodesOf(entry.body).map(({ node, parents }) => {
      const { line, column } = spotOf(entry, node);
      return `${parents.length} ${node.type} ${line}:${column} ${writtenOf(entry.body, node).length}`;
    }),
  );
  expect(found).toEqual([
    '0 paragraph 5:1 18',
    '1 text 5:1 4',
    '1 strong 5:5 7',
    '2 text 5:7 3',
    '1 text 5:12 7',
  ]);
});

test('places a sign ahead on a later line', () => {
  const [entry] = texts;
  const last = entry && nodesOf(entry.body).at(-1);
  expect(entry && last && spotOf(entry, last.node, 3)).toEqual({
    file: 'content/articles/a/en.md',
    line: 6,
    column: 3,
  });
});

test('gives the words without marks', () => {
  const [paragraph] = texts[0]?.body.tree.children ?? [];
  expect(paragraph && wordsOf(paragraph)).toBe('One two\nthree.');
});
