import { expect, test } from 'vitest';
import { changeWords, rightChange, rightPoint } from '#lib/ties/right-words.ts';
import { figure } from '../figures/figure.ts';

const count = figure({
  points: [
    { period: '2023', value: 100 },
    { period: '2024', value: 310 },
  ],
});
const [from, to] = count.points;
const tie = { scheme: 'figure' as const, id: 'x', point: '2023' };

test('a point is written with its value', () => {
  expect(from && rightPoint(tie, count, from, 'en')).toBe('`[100](figure:x@2023)`');
});

test('a change is written in all the ways that it can be said', () => {
  const change = from && to && { figure: count, from, to };
  expect(change && rightChange({ ...tie, until: '2024' }, change, 'en')).toBe(
    '`[210](figure:x@2023..2024)` or `[210%](figure:x@2023..2024)` or `[3.1 times](figure:x@2023..2024)`',
  );
});

test.each([
  ['percent', ['210 percentage points']],
  ['rank', ['210']],
  ['HKD', ['HK$210', '210%', '3.1 times']],
])('a change of %s', (unit, expected) => {
  const changed = { ...count, unit } as typeof count;
  expect(from && to && changeWords({ figure: changed, from, to }, 'en')).toEqual(expected);
});
