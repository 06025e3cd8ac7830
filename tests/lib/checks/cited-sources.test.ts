import { expect, test } from 'vitest';
import { citedSources } from '#lib/checks/cited-sources.ts';
import { contentOf } from '#lib/content/content-of.ts';
import { article, figure } from './problems-found.ts';

const source =
  'title: Text\npublisher: Us\nurl: https://example.com/\nundated: true\nspeaker: other\nform: original\nseen: whole\nlanguage: en\n';
const texts = {
  'sources/in-figure.yaml': source,
  'sources/in-words.yaml': source,
  'sources/with-place.yaml': source,
  'sources/unused.yaml': source,
  'figures/f.yaml': figure(['period: 2024, value: 1']).replace('survey', 'in-figure'),
  'articles/a/en.md': article({}, 'One.[^in-words] Two. [Page 2](source:with-place) [^gone]\n'),
};

test('knows the sources that records and words cite', () => {
  const files = Object.entries(texts).map(([path, text]) => ({
    path,
    bytes: new TextEncoder().encode(text),
  }));
  const content = contentOf(files, {
    folder: 'content',
    editionDate: '2025-11-22',
    components: [],
  });
  expect([...citedSources(content)].sort()).toEqual(['in-figure', 'in-words', 'with-place']);
});
