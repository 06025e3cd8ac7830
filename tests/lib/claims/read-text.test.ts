import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readText } from '#lib/claims/read-text.ts';
import { referencesIn } from '#lib/references/references-in.ts';

const fixtures = ['prose.md', 'chinese.md', 'table.md', 'nested.md', 'odd.md', 'components.mdx'];

test.each(fixtures)('gives the sentences of %s as the references do', (name) => {
  const text = readFileSync(`tests/fixtures/references/${name}`, 'utf8');
  const format = name.endsWith('.mdx') ? 'mdx' : 'md';
  const expected = referencesIn(text, format, { firstLine: 3 });
  const { sentences } = readText(text, format, { firstLine: 3 });
  const own = sentences.map(({ block, column, line, section, text: words }) => ({
    ...{ text: words.replace(/\s+/g, ' '), block, column, line },
    ...(section !== undefined && { section }),
  }));
  expect(own).toEqual(expected.sentences);
  expect(sentences.flatMap(({ citations, index }) => citations.map((id) => [id, index]))).toEqual(
    expected.citations
      .filter(({ sentence }) => sentence >= 0)
      .map(({ sentence, source }) => [source, sentence]),
  );
});

const text = `One [4,694](figure:startups@2024) firms.
Two.[^a]

## What we do not know {#unknown}

It is [unknown](figure:startups@2023..2024).

### How {#how}

Nobody knows.

[How many?](chart:startups)

## What we know {#known}

All.
`;

test('ties stand where they stand in their sentence', () => {
  const ties = readText(text, 'md').sentences.flatMap(({ text: words, ties: found }) =>
    found.map(({ start, end, reference }) => [words.slice(start, end), reference.point]),
  );
  expect(ties).toEqual([
    ['4,694', '2024'],
    ['unknown', '2023'],
  ]);
});

test('what is not known reaches to the next heading of its depth', () => {
  const { sentences } = readText(text, 'md');
  expect(sentences.map(({ isUnknown }) => isUnknown)).toEqual([
    false,
    false,
    true,
    true,
    true,
    false,
  ]);
  expect(sentences.map(({ isChart }) => isChart)).toEqual([
    false,
    false,
    false,
    false,
    true,
    false,
  ]);
});

test('places are those of the file', () => {
  const [first] = readText(text, 'md', { firstLine: 10 }).sentences;
  expect(first?.placeAt(4)).toEqual({ line: 10, column: 6 });
});
