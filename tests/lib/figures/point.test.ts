import { describe, expect, it } from 'vitest';
import { latestPoint, pointKey, pointOf, pointsInOrder } from '#lib/figures/point.ts';
import { figure } from './figure.ts';

const startups = figure({
  points: [
    { period: '2026', value: 6000, status: 'target' },
    { period: '2024', value: 4694 },
    { period: '2025-H1', value: 4800, status: 'provisional' },
    { period: '2023', value: 4257 },
  ],
});

describe('pointKey', () => {
  const cases: [string, object, string][] = [
    ['the period', { period: '2024' }, '2024'],
    ['the period and the category', { period: '2025-11', category: 'pony-ai' }, '2025-11.pony-ai'],
    ['the id', { period: '2024', category: 'pony-ai', id: 'first' }, 'first'],
  ];
  it.each(cases)('is %s', (_, point, key) => {
    const [made] = figure({ points: [{ value: 1, ...point }] }).points;
    expect(made && pointKey(made)).toBe(key);
  });
});

describe('pointOf', () => {
  const cases: [string, number | undefined][] = [
    ['2024', 4694],
    ['2026', 6000],
    ['latest', 4694],
    ['2022', undefined],
  ];
  it.each(cases)('finds the point %s', (key, value) => {
    expect(pointOf(startups, key)?.value).toBe(value);
  });
});

describe('pointsInOrder', () => {
  it('goes by the end of the period, and by the written order where two end together', () => {
    const points = [
      { period: '2024-12-31', value: 1 },
      { period: '2024', value: 2 },
      { period: '2023/24', value: 3 },
    ];
    expect(pointsInOrder(figure({ points })).map(({ value }) => value)).toEqual([3, 1, 2]);
  });
});

describe('latestPoint', () => {
  const statuses = ['provisional', 'estimate', 'target', 'forecast', 'promise', 'claim'];
  it.each(statuses)('is never a value with the status %s', (status) => {
    const points = [
      { period: '2023', value: 1 },
      { period: '2024', value: 2, status },
    ];
    expect(latestPoint(figure({ points }))?.value).toBe(1);
  });

  it('is nothing where nothing was measured', () => {
    const points = [{ period: '2024', value: 2, status: 'target' }];
    expect(latestPoint(figure({ points }))).toBeUndefined();
  });
});
