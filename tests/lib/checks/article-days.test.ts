import { expect, test } from 'vitest';
import { problemsWith, article } from './problems-found.ts';

const cases: { name: string; found: () => string[]; expected: string[] }[] = [
  {
    name: 'asks for `changes` where `updated` is given, and the other way round',
    found: () =>
      problemsWith({
        'articles/a/en.md': article({ updated: '2025-11-05' }),
        'articles/b/en.md': article({ changes: '[{ date: 2025-11-05, note: Words. }]' }),
      }),
    expected: [
      'content/articles/a/en.md:8:10 error HB040 `updated` is 2025-11-05, but `changes` has no entry. Say in `changes` what changed on that day.',
      'content/articles/b/en.md:8:1 error HB040 `changes` has an entry of 2025-11-05, but `updated` is missing. Add `updated: 2025-11-05`.',
    ],
  },
  {
    name: 'compares `updated` with the newest change',
    found: () =>
      problemsWith({
        'articles/a/en.md': article({
          updated: '2025-11-06',
          changes: '[{ date: 2025-11-05, note: Words. }]',
        }),
      }),
    expected: [
      'content/articles/a/en.md:8:10 error HB040 `updated` is 2025-11-06, but the newest entry of `changes` is of 2025-11-05. Say in `changes` what changed on that day.',
    ],
  },
  {
    name: 'asks for the newest change last',
    found: () =>
      problemsWith({
        'articles/a/en.md': article({
          updated: '2025-11-06',
          changes: '[{ date: 2025-11-06, note: Words. }, { date: 2025-11-05, note: Words. }]',
        }),
      }),
    expected: [
      'content/articles/a/en.md:9:55 error HB040 The change of 2025-11-05 stands after that of 2025-11-06. Put the newest last.',
    ],
  },
  {
    name: 'finds what happened before publication, and events after it',
    found: () =>
      problemsWith({
        'articles/a/en.md': article({
          corrections: '[{ date: 2025-10-31, wrong: a, right: b, why: c }]',
        }),
        'articles/b/en.md': article({ kind: 'news', place: 'Hong Kong', happened: '2025-11-02' }),
      }),
    expected: [
      'content/articles/a/en.md:8:23 error HB041 The entry of 2025-10-31 in `corrections` is older than `published`, 2025-11-01. Only what was published can be changed.',
      'content/articles/b/en.md:9:11 error HB041 `happened` is 2025-11-02, after `published`, 2025-11-01. A report follows its event.',
    ],
  },
];

test.each(cases)('$name', ({ found, expected }) => {
  expect(found()).toEqual(expected);
});
