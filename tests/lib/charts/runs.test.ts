import { describe, expect, it } from 'vitest';
import { breaks, isMeasured, runs } from '#lib/charts/runs.ts';
import { yearly } from './drawn.ts';

const marks = [0, 10, 20, 30].map((x) => ({ x, y: x }));
const estimate = { status: 'estimate' };

describe('runs', () => {
  const cases: [string, Record<number, object>, [string, boolean][]][] = [
    ['one run where nothing interrupts', {}, [['M0,0L10,10L20,20L30,30', true]]],
    [
      'no line across a break',
      { 2: { break: true } },
      [
        ['M0,0L10,10', true],
        ['M20,20L30,30', true],
      ],
    ],
    [
      'no line at all to a last point after a break',
      { 3: { break: true } },
      [['M0,0L10,10L20,20', true]],
    ],
    [
      'a dashed end to estimates',
      { 2: estimate, 3: estimate },
      [
        ['M0,0L10,10', true],
        ['M10,10L20,20L30,30', false],
      ],
    ],
    [
      'a dash to one estimate and a solid line from it',
      { 1: { status: 'target' } },
      [
        ['M0,0L10,10', false],
        ['M10,10L20,20L30,30', true],
      ],
    ],
  ];
  it.each(cases)('draw %s', (_, extra, expected) => {
    const { points } = yearly([1, 2, 3, 4], extra);
    expect(runs(points, marks)).toEqual(
      expected.map(([path, measured]) => ({ path, isMeasured: measured })),
    );
  });
});

describe('breaks', () => {
  it('stand half way between the points on either side', () => {
    expect(breaks(yearly([1, 2, 3, 4], { 2: { break: true } }).points, marks)).toEqual([15]);
  });

  it('need a point before them', () => {
    expect(breaks(yearly([1, 2, 3, 4], { 0: { break: true } }).points, marks)).toEqual([]);
  });
});

it.each([
  ['actual', true],
  ['provisional', true],
  ['estimate', false],
  ['target', false],
  ['forecast', false],
  ['promise', false],
  ['claim', false],
])('isMeasured of %s', (status, expected) => {
  const [point] = yearly([1], { 0: { status } }).points;
  expect(point && isMeasured(point)).toBe(expected);
});
