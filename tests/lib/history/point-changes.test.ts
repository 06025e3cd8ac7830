import { expect, it } from 'vitest';
import { pointChanges } from '#lib/history/point-changes.ts';

const figure = (points: string) => `unit: count\npoints:\n${points}`;
const OLD = figure('  - { period: 2023, value: 1 }\n  - { period: 2024, value: 4694 }\n');

it.each([
  { name: 'nothing', after: OLD, expected: [] },
  {
    name: 'a value that became another',
    after: OLD.replace('4694', '5221'),
    expected: [['2024', 4694, 5221]],
  },
  {
    name: 'a value that is new',
    after: `${OLD}  - { period: 2025, value: 9 }\n`,
    expected: [['2025', undefined, 9]],
  },
  {
    name: 'a hedge that is new',
    after: OLD.replace('4694', '4694, bound: about'),
    expected: [['2024', 4694, 4694]],
  },
  {
    name: 'no change of a remark',
    after: OLD.replace('4694', '4694, note: Counted in May.'),
    expected: [],
  },
  { name: 'nothing where it cannot be read', after: 'points: [', expected: [] },
  { name: 'nothing where it has no points', after: 'unit: count\n', expected: [] },
])('tells $name', ({ after, expected }) => {
  const changes = pointChanges('startups', OLD, after);
  expect(changes.map(({ from, key, to }) => [key, from?.point.value, to.point.value])).toEqual(
    expected,
  );
});

it('tells points with categories and ids apart, and keeps what is needed to print them', () => {
  const old = figure(
    '  - { period: 2024, category: ai, value: 1, of: 9 }\n  - { id: x, period: 2024, value: 2 }\n',
  );
  const [first, second] = pointChanges(
    'a',
    old,
    old.replace('value: 1', 'value: 3').replace('value: 2', 'value: 4'),
  );
  expect(first).toEqual({
    ...{ figure: 'a', key: '2024.ai' },
    from: {
      unit: 'count',
      point: { period: '2024', value: 1, status: 'actual', of: 9, category: 'ai' },
    },
    to: {
      unit: 'count',
      point: { period: '2024', value: 3, status: 'actual', of: 9, category: 'ai' },
    },
  });
  expect(second?.key).toBe('x');
});
