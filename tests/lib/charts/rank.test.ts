import { describe, expect, it } from 'vitest';
import { sizes } from '#lib/charts/frame.ts';
import { rankChart } from '#lib/charts/rank.ts';
import { yearly } from './drawn.ts';

const drawn = (values: number[], extra = {}) =>
  rankChart(yearly(values, extra, { unit: 'rank' }), 'narrow', 'en');

describe('rankChart', () => {
  it('has the first place on top and larger numbers lower', () => {
    const { marks, top } = drawn([4, 1, 2]);
    const [fourth = 0, first = 0, second = 0] = marks.map(({ y }) => y);
    expect(first).toBe(top.y);
    expect(second).toBeGreaterThan(first);
    expect(fourth).toBeGreaterThan(second);
    expect(top.label).toBe('1st');
  });

  it('says the last place and out of how many', () => {
    const of = { 0: { of: 67 }, 1: { of: 69 } };
    expect(drawn([7, 4], of).places.map(({ label }) => label)).toEqual(['7th', '4th of 69']);
  });

  it('ends the line at a break and marks where it is', () => {
    const { breaks, runs } = drawn([5, 4, 3, 2], { 2: { break: true } });
    expect([breaks.length, runs.length]).toEqual([1, 2]);
  });

  it('marks what was not measured', () => {
    const { marks } = drawn([5, 4], { 1: { status: 'target' } });
    expect(marks.map(({ isMeasured }) => isMeasured)).toEqual([true, false]);
  });

  it('keeps the words of many places apart and in the drawing', () => {
    const { places } = drawn(
      Array.from({ length: 18 }, (_, at) => 20 - at),
      { 17: { of: 120 } },
    );
    const edges = places.map(({ label, x }) => [x - label.length * 3.9, x + label.length * 3.9]);
    expect(places.at(-1)?.label).toBe('3rd of 120');
    expect(places.length).toBeLessThan(18);
    expect(edges.at(-1)?.[1]).toBeLessThanOrEqual(sizes.narrow.width);
    edges.slice(1).forEach(([left = 0], at) => expect(left).toBeGreaterThan(edges[at]?.[1] ?? 0));
  });

  it('draws a place that never changes as a level line', () => {
    expect(new Set(drawn([1, 1, 1]).marks.map(({ y }) => y)).size).toBe(1);
  });
});
