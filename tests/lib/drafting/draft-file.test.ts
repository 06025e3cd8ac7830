import { describe, expect, it } from 'vitest';
import { draftFile, draftPath, suggestedId } from '#lib/drafting/draft-file.ts';
import { field } from './fields.ts';

describe('draftPath', () => {
  for (const [kind, expected] of [
    ['article', 'articles/one/en.md'],
    ['source', 'sources/one.yaml'],
    ['figure', 'figures/one.yaml'],
    ['organisation', 'organisations/one.yaml'],
  ] as const) {
    it(`gives ${expected}`, () => expect(draftPath(kind, 'one')).toBe(expected));
  }
});

describe('draftFile', () => {
  it('makes a record of fields under a note', () => {
    expect(draftFile('source', [field('title')], { title: 'One' })).toBe(
      '# What follows a number sign explains the field under it and is never published.\n' +
        '# Take the sign away from a line such as `#url: …` to use that field; delete what you do not need.\n' +
        '\ntitle: One\n',
    );
  });

  const texts = [
    {
      name: 'ends an explainer with what we do not know',
      values: { kind: 'explainer' },
      ends: '\n## What we do not know {#not-known}\n\nSay what you looked for and did not find.\n',
    },
    {
      name: 'links the organisations that it is about',
      values: { kind: 'news', organisations: ['a', 'b'] },
      ends: '\nWrite here.\n\nThis text is about [a](org:a), [b](org:b).\n',
    },
    {
      name: 'leaves the rest to the editor',
      values: { kind: 'news' },
      ends: '\n## A first section {#first-section}\n\nWrite here.\n',
    },
  ];
  for (const { name, values, ends } of texts) {
    it(name, () => {
      const [before, front, text] = draftFile('article', [field('kind')], values).split('---\n');
      expect(before).toBe('');
      expect(front).toContain(`\nkind: ${values.kind}\n`);
      expect(text?.endsWith(ends)).toBe(true);
    });
  }
});

describe('suggestedId', () => {
  for (const { name, words, expected } of [
    { name: 'joins small letters and digits', words: 'Café No. 7!', expected: 'cafe-no-7' },
    {
      name: 'stops after five words',
      words: 'one two three four five six',
      expected: 'one-two-three-four-five',
    },
    { name: 'has nothing for Chinese words', words: '香港', expected: '' },
  ]) {
    it(name, () => expect(suggestedId(words)).toBe(expected));
  }
});
