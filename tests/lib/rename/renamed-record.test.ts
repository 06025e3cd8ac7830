import { describe, expect, it } from 'vitest';
import { renamedRecord } from '#lib/rename/renamed-record.ts';
import { article, contentWith } from '../checks/problems-found.ts';

const content = contentWith({
  'articles/one/en.md': article({}),
  'articles/acme/en.md': article({}),
});

describe('renamedRecord', () => {
  it.each([
    ['an id', 'one', 'two', { collection: 'articles', old: 'one', next: 'two' }],
    ['its collection', 'articles/acme', 'b', { collection: 'articles', old: 'acme', next: 'b' }],
    ['it twice', 'figures/apart', 'figures/b', { collection: 'figures', old: 'apart', next: 'b' }],
  ])('finds a record by %s', (_, old, next, expected) => {
    expect(renamedRecord(content, old, next)).toEqual(expected);
  });

  it.each([
    ['what is not there', 'ones', 'b', 'There is no `ones` in `content/`. Did you mean `one`?'],
    [
      'what is in another collection',
      'figures/one',
      'b',
      'There is no `figures/one` in `content/`. Look up its file.',
    ],
    [
      'an id of several',
      'acme',
      'b',
      '`acme` is the id of several: `organisations/acme`, `articles/acme`. Write which one.',
    ],
    [
      'what is no id',
      'one',
      '../two',
      '`../two` is no id: an id is made of small letters and digits joined by single hyphens.',
    ],
    ['an id that is taken', 'one', 'acme', '`articles/acme` exists already. Choose another id.'],
    ['its own id', 'one', 'one', '`articles/one` exists already. Choose another id.'],
  ])('refuses %s', (_, old, next, message) => {
    expect(() => renamedRecord(content, old, next)).toThrow(new Error(message));
  });
});
