import { expect, test } from 'vitest';
import { tiedPoints, tiedSources } from '#lib/figures/tied-sources.ts';
import type { Reference } from '#lib/references/reference.ts';
import { figure } from './figure.ts';

const figures = new Map([
  [
    'startups',
    figure({
      points: [
        { period: '2023', value: 1, sources: [{ id: 'a' }, { id: 'b' }] },
        { period: '2024', value: 2, sources: [{ id: 'c' }] },
      ],
    }),
  ],
]);

const cases: [name: string, tie: Omit<Reference, 'scheme'>, periods: string[]][] = [
  ['a point', { id: 'startups', point: '2024' }, ['2024']],
  ['a change', { id: 'startups', point: '2023', until: '2024' }, ['2023', '2024']],
  ['the latest point', { id: 'startups', point: 'latest' }, ['2024']],
  ['no figure', { id: 'unheard-of', point: '2024' }, []],
  ['no point', { id: 'startups', point: '1999' }, []],
];

test.each(cases)('a tie to %s names its points', (_, tie, periods) => {
  const found = tiedPoints({ scheme: 'figure', ...tie }, figures);
  expect(found.map(({ period }) => period)).toEqual(periods);
});

test('a change rests on the sources of both points', () => {
  const tie = { scheme: 'figure' as const, id: 'startups', point: '2023', until: '2024' };
  expect(tiedSources(tie, figures)).toEqual(['a', 'b', 'c']);
});
