import { expect, it } from 'vitest';
import { linkedFrom } from '#lib/reports/linked-from.ts';
import type { Usage, Use } from '#lib/usage/usage.ts';

const by = (...ids: string[]): Use[] => ids.map((id) => ({ collection: 'articles', id }));
const usage: Usage = new Map([
  ['articles/counts', [...by('first', 'second', 'counts'), { collection: 'pages', id: 'about' }]],
  ['articles/acme', by('first')],
  ['organisations/acme', by('first', 'second', 'acme')],
]);

it.each([
  { name: 'other articles that link to it', id: 'counts', kind: 'news' as const, expected: 2 },
  {
    name: 'for a profile also links to its organisation',
    id: 'acme',
    kind: 'profile' as const,
    expected: 2,
  },
  { name: 'for other kinds only links to itself', id: 'acme', kind: 'news' as const, expected: 1 },
  { name: 'none', id: 'alone', kind: 'explainer' as const, expected: 0 },
])('counts $name', ({ expected, id, kind }) => {
  expect(linkedFrom(id, { kind, organisations: ['acme'] }, usage)).toBe(expected);
});
