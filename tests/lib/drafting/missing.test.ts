import { describe, expect, it } from 'vitest';
import { missingFlags, namedKind } from '#lib/drafting/missing.ts';

const explainer = { kind: 'explainer', title: 'A', standfirst: 'B', topics: ['c'] };

describe('missingFlags', () => {
  it('names every flag, with the one that may stand in its place', () => {
    const values = { title: 'A', publisher: 'B', speaker: 'news', form: 'copy', seen: 'whole' };
    expect(missingFlags('source', undefined, values)).toBe(
      '`--id`, `--url` (or `--unlinked`), `--date` (or `--undated`), `--language` are missing. `npm run new -- source --help` explains each.',
    );
  });

  it('calls the id of an article its slug', () => {
    expect(missingFlags('article', undefined, explainer)).toBe(
      '`--slug` is missing. `npm run new -- article --help` explains each.',
    );
  });

  it('says nothing if all is there', () => {
    expect(missingFlags('article', 'one', explainer)).toBeUndefined();
  });
});

describe('namedKind', () => {
  it('reads the kind', () => expect(namedKind(['figure'])).toBe('figure'));

  const faults = [
    {
      name: 'suggests the nearest',
      words: ['artcle'],
      expected: '`artcle` cannot be made here. Did you mean `article`?',
    },
    {
      name: 'lists the kinds',
      words: ['zzz'],
      expected:
        '`zzz` cannot be made here. One of `article`, `source`, `figure`, `organisation` is expected.',
    },
    {
      name: 'asks for a kind',
      words: [],
      expected: 'One of `article`, `source`, `figure`, `organisation` is expected.',
    },
    {
      name: 'rejects words without a flag',
      words: ['source', 'The', 'title'],
      expected: '`The title` belongs to no flag. Put several words in quotation marks.',
    },
  ];
  for (const { name, words, expected } of faults) {
    it(name, () => expect(() => namedKind(words)).toThrow(expected));
  }
});
