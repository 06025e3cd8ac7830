import { expect, it } from 'vitest';
import { firstDays } from '#lib/checks/first-days.ts';
import { problemLine } from '#lib/problems/problem.ts';
import { article, contentWith } from './problems-found.ts';

const told = (published: string, first?: string) => {
  const content = contentWith({ 'articles/a/en.md': article({ published }) });
  const known = first === undefined ? {} : { firstDays: new Map([['a', first]]) };
  return firstDays({ ...content, ...known }).map(problemLine);
};

it.each([
  ['the same day', '2025-11-01', '2025-11-01'],
  ['a week', '2025-11-01', '2025-11-08'],
  ['a week before', '2025-11-08', '2025-11-01'],
  ['no history', '2025-11-01', undefined],
  ['an edition of an earlier day', '2025-11-01', '2025-12-24'],
])('finds nothing with %s', (_, published, first) => {
  expect(told(published, first)).toEqual([]);
});

it('warns of a day that was set back', () => {
  expect(told('2025-11-01', '2025-11-09')).toEqual([
    'content/articles/a/en.md:7:12 warning HB060 `published` is 2025-11-01, but by the history readers could first see the article on 2025-11-09, 8 days later. Write `published: 2025-11-09`; the day of an event is `happened`.',
  ]);
});

it('warns of a day that was set forward', () => {
  expect(told('2025-11-10', '2025-11-01')).toEqual([
    'content/articles/a/en.md:7:12 warning HB060 `published` is 2025-11-10, but by the history readers could first see the article on 2025-11-01, 9 days before. Write `published: 2025-11-01`; the day of an event is `happened`.',
  ]);
});
