import { describe, expect, it } from 'vitest';
import { lineChart } from '#lib/charts/line.ts';
import { figure } from '../figures/figure.ts';
import { yearly } from './drawn.ts';

const drawn = (...figures: Parameters<typeof lineChart>[0]) => lineChart(figures, 'narrow', 'en');
const named = (en: string, values: number[]) => yearly(values, {}, { label: { en } });

describe('lineChart', () => {
  it('begins at nought, so that a small change looks small', () => {
    const { bottom, grid } = drawn(yearly([90, 100]));
    expect(grid[0]).toEqual({ y: bottom, label: '0' });
  });

  it('reaches under nought where values do', () => {
    const { bottom, grid, series } = drawn(yearly([-5, 10]));
    expect(grid.map(({ label }) => label)).toContain('−5');
    expect(series[0]?.marks[0]?.y).toBeLessThanOrEqual(bottom);
  });

  it('keeps nought at the bottom where all values are nought', () => {
    const { bottom, series } = drawn(yearly([0, 0]));
    expect(series[0]?.marks.map(({ y }) => y)).toEqual([bottom, bottom]);
  });

  it('puts points where their time is, in whatever order they are written', () => {
    const points = ['2025', '2021', '2022'].map((period) => ({ period, value: 1 }));
    const [first = 0, second = 0, third = 0] =
      drawn(figure({ points })).series[0]?.marks.map(({ x }) => x) ?? [];
    expect((third - first) / (second - first)).toBeCloseTo(4, 1);
  });

  it('ends the line at a break and marks where it is', () => {
    const { series } = drawn(yearly([1, 2, 3, 4], { 2: { break: true } }));
    const [one] = series;
    const [, before, after] = one?.marks ?? [];
    expect(one?.runs).toHaveLength(2);
    expect(one?.breaks[0]).toBeCloseTo(((before?.x ?? 0) + (after?.x ?? 0)) / 2, 0);
  });

  it('marks what was not measured', () => {
    const { series } = drawn(yearly([1, 2], { 1: { status: 'target' } }));
    expect(series[0]?.marks.map(({ isMeasured }) => isMeasured)).toEqual([true, false]);
    expect(series[0]?.runs.map(({ isMeasured }) => isMeasured)).toEqual([false]);
  });

  it('says the last value and its period', () => {
    const { series } = drawn(yearly([3, 4694], { 1: { bound: 'at-least' } }));
    expect(series[0]?.last?.label).toBe('over 4,694 in 2021');
  });

  it('says the value alone where its period does not fit', () => {
    const periods = ['2019-06-30--2020-12-31', '2020-06-30--2021-12-31'];
    const points = periods.map((period) => ({ period, value: 9e9, bound: 'at-least' }));
    expect(drawn(figure({ unit: 'CNY', points })).series[0]?.last?.label).toBe(
      'over RMB 9 billion',
    );
  });

  it('names one series in the title only', () => {
    expect(drawn(yearly([1, 2])).series[0]?.key).toBeUndefined();
  });

  it('names several series with their last values under the plot', () => {
    const { bottom, series } = drawn(named('Received', [10, 20]), named('Approved', [5, 8]));
    expect(series.map(({ key }) => key?.lines)).toEqual([
      ['Received: 20 in 2021'],
      ['Approved: 8 in 2021'],
    ]);
    expect(series[0]?.key?.y).toBeGreaterThan(bottom);
  });

  it('draws several series on the same axes', () => {
    const { series } = drawn(named('Received', [10, 20]), named('Approved', [20, 10]));
    const [received, approved] = series.map(({ marks }) => marks.map(({ x, y }) => [x, y]));
    expect(received?.[0]?.[1]).toBe(approved?.[1]?.[1]);
    expect(received?.map(([x]) => x)).toEqual(approved?.map(([x]) => x));
  });

  it('leaves the values of lines that end together to their names', () => {
    const { series } = drawn(named('A', [1, 50]), named('B', [3, 50]), named('C', [5, 50]));
    expect(series.filter(({ last }) => last).length).toBeLessThan(3);
    expect(series.map(({ key }) => key?.lines.join())).toEqual(
      ['A', 'B', 'C'].map((name) => `${name}: 50 in 2021`),
    );
  });
});
