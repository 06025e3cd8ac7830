import { expect, test } from 'vitest';
import { entriesOf } from '#lib/content/entries-of.ts';

const file = (path: string, text: string) => ({ path, bytes: new TextEncoder().encode(text) });

test('reads records, texts and lists, and leaves the rest', () => {
  const files = [
    file('figures/f.yaml', 'a: 1\n'),
    file('articles/a/en.md', '---\na: 1\n---\nWords.\n'),
    file('articles/a/harbour.png', 'x'),
    file('names.txt', '5G\n'),
    file('stray.txt', 'x'),
  ];
  const { entries, lists, problems } = entriesOf(files, 'content');
  expect(entries.map(({ file: at, yaml, body }) => [at, yaml.value, body?.text])).toEqual([
    ['content/figures/f.yaml', { a: 1 }, undefined],
    ['content/articles/a/en.md', { a: 1 }, 'Words.\n'],
  ]);
  expect([...lists]).toEqual([['names.txt', '5G\n']]);
  expect(problems).toEqual([]);
});

test('keeps the id of a file that cannot be read', () => {
  const { entries, problems } = entriesOf([file('figures/f.yaml', '')], 'content');
  expect(entries.map(({ id, yaml }) => [id, yaml.readable])).toEqual([['f', false]]);
  expect(problems.map(({ code }) => code)).toEqual(['HB001']);
});
