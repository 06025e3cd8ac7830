import { describe, expect, it } from 'vitest';
import { isDraftKind, wanted, type DraftKind } from '#lib/drafting/draft-kind.ts';

const cases: {
  name: string;
  kind: DraftKind;
  values: Record<string, unknown>;
  expected: string[];
}[] = [
  {
    name: 'wants all that a source must say',
    kind: 'source',
    values: {},
    expected: 'title publisher url date speaker form seen language'.split(' '),
  },
  {
    name: 'takes one field in the place of another',
    kind: 'source',
    values: { title: 'A', publisher: 'B', unlinked: 'no public copy', undated: true },
    expected: ['speaker', 'form', 'seen', 'language'],
  },
  {
    name: 'wants the day and place of news',
    kind: 'article',
    values: { kind: 'news', title: 'A', standfirst: 'B', topics: ['c'] },
    expected: ['happened', 'place'],
  },
  {
    name: 'wants the organisation of a profile',
    kind: 'article',
    values: { kind: 'profile', title: 'A', standfirst: 'B', topics: ['c'] },
    expected: ['organisations'],
  },
  {
    name: 'wants nothing more of an explainer',
    kind: 'article',
    values: { kind: 'explainer', title: 'A', standfirst: 'B', topics: ['c'] },
    expected: [],
  },
];

describe('wanted', () => {
  for (const { name, kind, values, expected } of cases) {
    it(name, () => expect(wanted(kind, values).map(({ field }) => field)).toEqual(expected));
  }
});

describe('isDraftKind', () => {
  for (const [word, expected] of [
    ['source', true],
    ['event', false],
    ['toString', false],
  ] as const) {
    it(`says ${expected} of \`${word}\``, () => expect(isDraftKind(word)).toBe(expected));
  }
});
