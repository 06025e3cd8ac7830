import { expect, test } from 'vitest';
import { problemsWith, article } from './problems-found.ts';

const page = (order: number) =>
  `---\ntitle: A page\nstandfirst: What this page is about.\nupdated: 2025-01-01\norder: ${order}\n---\n\nWords.\n`;

const cases: { name: string; found: () => string[]; expected: string[] }[] = [
  {
    name: 'asks a report for its day and place',
    found: () => problemsWith({ 'articles/a/en.md': article({ kind: 'news' }) }),
    expected: [
      'content/articles/a/en.md:2:1 error HB038 `happened` is missing: a report says on which day it happened. Add `happened: 2025-04-28`.',
      'content/articles/a/en.md:2:1 warning HB049 `place` is missing: a report begins with where it happened. Add `place: Hong Kong`.',
    ],
  },
  {
    name: 'refuses keys of another kind',
    found: () =>
      problemsWith({
        'articles/a/en.md': article({ happened: '2025-01-01', place: 'Hong Kong' }),
        'articles/b/en.md': article({
          kind: 'news',
          happened: '2025-01-01',
          place: 'Hong Kong',
          order: '1',
        }),
      }),
    expected: [
      'content/articles/a/en.md:8:1 error HB038 `happened` is for `news` only; this is of kind `explainer`. Remove it, or mend `kind`.',
      'content/articles/a/en.md:9:1 error HB038 `place` is for `news` only; this is of kind `explainer`. Remove it, or mend `kind`.',
      'content/articles/b/en.md:10:1 error HB038 `order` is for `explainer` only; this is of kind `news`. Remove it, or mend `kind`.',
    ],
  },
  {
    name: 'asks a profile for exactly one organisation',
    found: () =>
      problemsWith({
        'articles/a/en.md': article({ kind: 'profile' }),
        'articles/b/en.md': article({ kind: 'profile', organisations: '[acme, acme]' }),
      }),
    expected: [
      'content/articles/a/en.md:2:1 error HB038 A profile is about exactly one organisation; `organisations` names 0. Name the one whose page it is.',
      'content/articles/b/en.md:8:1 error HB038 A profile is about exactly one organisation; `organisations` names 2. Name the one whose page it is.',
    ],
  },
  {
    name: 'finds a second profile',
    found: () =>
      problemsWith({
        'articles/a/en.md': article({ kind: 'profile', organisations: '[acme]' }),
        'articles/b/en.md': article({ kind: 'profile', organisations: '[acme]' }),
      }),
    expected: [
      'content/articles/b/en.md:8:17 error HB038 `acme` has a profile in `content/articles/a/en.md`. Merge the two.',
    ],
  },
  {
    name: 'finds a place in the reading path, among topics or pages that is taken',
    found: () =>
      problemsWith({
        'articles/a/en.md': article({ order: '1' }),
        'articles/b/en.md': article({ order: '1' }),
        'topics/more.yaml': 'name: { en: More }\nsummary: { en: More. }\norder: 1\n',
        'pages/a/en.md': page(1),
        'pages/b/en.md': page(2),
        'pages/c/en.md': page(1),
      }),
    expected: [
      'content/articles/b/en.md:8:8 error HB039 `order: 1` is also that of `content/articles/a/en.md`. Give each a place of its own.',
      'content/pages/c/en.md:5:8 error HB039 `order: 1` is also that of `content/pages/a/en.md`. Give each a place of its own.',
      'content/topics/more.yaml:3:8 error HB039 `order: 1` is also that of `content/topics/startups.yaml`. Give each a place of its own.',
    ],
  },
];

test.each(cases)('$name', ({ found, expected }) => {
  expect(found()).toEqual(expected);
});
