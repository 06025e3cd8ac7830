import { expect, test } from 'vitest';
import { isSourced } from '#lib/checks/sourced-sentence.ts';
import { entriesOf } from '#lib/content/entries-of.ts';
import { textsOf } from '#lib/content/nodes.ts';
import { numbersIn } from '#lib/numbers/numbers-in.ts';

const cases: [words: string, expected: boolean][] = [
  ['It counted 200 firms.', false],
  ['It counted 200 firms.[^a]', true],
  ['It counted 200 firms. Two. Three. Four.[^a]', true],
  ['It counted 200 firms. Two. Three. Four. Five.[^a]', false],
  ['First.[^a] It counted 200 firms.', false],
  ['It counted 200 firms.\n\nMore.[^a]', false],
  ['It counted [200](figure:f@2024) firms.', true],
  ['It counted 200 firms and [300](figure:f@2024).', false],
  ['These:[^a]\n\n- It counted 200 firms.', true],
  ['| A | B |\n| --- | --- |\n| Firms | 200 |\n\nSource: A.[^a]', true],
];

test.each(cases)('judges %j', (words, expected) => {
  const bytes = new TextEncoder().encode(`---\na: 1\n---\n${words}\n`);
  const [entry] = textsOf(entriesOf([{ path: 'articles/a/en.md', bytes }], 'content'));
  const sentences = entry?.body.references.sentences ?? [];
  const sentence = sentences.findIndex(({ text }) => text.includes('200'));
  const [number] = numbersIn('200', 'en');
  expect(entry && number && isSourced(entry, { ...number, sentence })).toBe(expected);
});
