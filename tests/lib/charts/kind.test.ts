import { describe, expect, it } from 'vitest';
import { chartKind, commonKind, type ChartKind } from '#lib/charts/kind.ts';
import type { Figure } from '#schemas/figure.ts';
import { figure } from '../figures/figure.ts';
import { parts, yearly } from './drawn.ts';

const mixed = (data: object = {}, second: object = {}) =>
  figure({
    ...data,
    points: [
      { period: '2023', value: 1 },
      { period: '2024-H1', value: 2, ...second },
    ],
  });

const cases: [string, Figure, ChartKind][] = [
  ['a series by year', yearly([1, 2]), 'line'],
  ['a series of ranks', yearly([4, 3], {}, { unit: 'rank' }), 'rank'],
  ['one value', yearly([1]), 'table'],
  ['values that must not be compared', yearly([1, 2], {}, { comparable: 'Two counts.' }), 'table'],
  ['values of several counters', yearly([1, 2], {}, { shape: 'by-source' }), 'table'],
  ['a value that we could not trace', yearly([1, 2], { 1: { status: 'claim' } }), 'table'],
  ['an estimate', yearly([1, 2], { 1: { status: 'estimate' } }), 'line'],
  ['periods of two sorts', mixed(), 'bars'],
  ['ranks in periods of two sorts', mixed({ unit: 'rank' }), 'table'],
  ['periods of two sorts across a break', mixed({}, { break: true }), 'table'],
  ['parts that make 100', parts({ A: 60, B: 40 }), 'share'],
  ['parts that make 100 but for rounding', parts({ A: 33, B: 33, C: 33 }), 'share'],
  ['parts that leave something out', parts({ A: 60, B: 35 }), 'bars'],
  ['parts that overlap', parts({ A: 60, B: 45 }), 'bars'],
  [
    'parts of which one is estimated',
    parts({ A: 60, B: 40 }, { 1: { status: 'estimate' } }),
    'bars',
  ],
  ['parts below nought', parts({ A: 110, B: -10 }), 'bars'],
  ['more parts than shades', parts({ A: 20, B: 20, C: 20, D: 20, E: 10, F: 10 }), 'bars'],
  ['counts by category', parts({ A: 60, B: 40 }, {}, { unit: 'count' }), 'bars'],
  ['ranks by category', parts({ A: 3, B: 4 }, {}, { unit: 'rank' }), 'table'],
  ['parts of two years', parts({ A: 60, B: 40 }, { 1: { period: '2023' } }), 'table'],
  ['a series broken down', parts({ A: 60, B: 40 }, {}, { shape: 'series' }), 'table'],
];

describe('chartKind', () => {
  it.each(cases)('of %s', (_, drawn, expected) => {
    expect(chartKind(drawn)).toBe(expected);
  });
});

describe('commonKind', () => {
  const money = yearly([1, 2], {}, { unit: 'HKD' });
  const broken = yearly([1, 2], {}, { comparable: 'Two counts.' });
  const halves = figure({
    points: [
      { period: '2023-H1', value: 1 },
      { period: '2023-H2', value: 2 },
    ],
  });
  const shares = parts({ A: 60, B: 40 });
  const together: [string, Figure[], ChartKind][] = [
    ['no figure', [], 'table'],
    ['one figure is its own', [shares], 'share'],
    ['three series of one unit', [yearly([1, 2]), yearly([3, 4]), yearly([5, 6])], 'line'],
    ['four series', [yearly([1, 2]), yearly([1, 2]), yearly([1, 2]), yearly([1, 2])], 'table'],
    ['two units', [yearly([1, 2]), money], 'table'],
    ['years and half-years', [yearly([1, 2]), halves], 'table'],
    ['a series and one that is not comparable', [yearly([1, 2]), broken], 'table'],
    ['two breakdowns', [shares, shares], 'table'],
  ];
  it.each(together)('of %s', (_, drawn, expected) => {
    expect(commonKind(drawn)).toBe(expected);
  });
});
