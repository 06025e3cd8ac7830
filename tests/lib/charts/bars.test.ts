import { describe, expect, it } from 'vitest';
import { barChart } from '#lib/charts/bars.ts';
import { sizes } from '#lib/charts/frame.ts';
import type { Figure } from '#schemas/figure.ts';
import { figure } from '../figures/figure.ts';
import { parts } from './drawn.ts';

const drawn = (one: Figure) => barChart(one, 'narrow', 'en');
const names = (one: Figure) => drawn(one).bars.map(({ label }) => label.join(' '));

describe('barChart', () => {
  it('ranks categories, the longest first', () => {
    expect(names(parts({ Finance: 20, Law: 70, Art: 40 }))).toEqual(['Law', 'Art', 'Finance']);
  });

  it('keeps periods in their order, the oldest first', () => {
    const points = [
      { period: '2025-H1', value: 5 },
      { period: '2024', value: 9 },
    ];
    expect(names(figure({ points }))).toEqual(['2024', 'first half of 2025']);
  });

  it('says each value beside its bar, within the drawing', () => {
    const { bars, width } = drawn(parts({ Total: 6e8, Paid: 2e8 }, {}, { unit: 'HKD' }));
    expect(bars.map(({ value }) => value)).toEqual(['HK$600 million', 'HK$200 million']);
    bars.forEach(({ length, value, x }) =>
      expect(x + length + 8 + value.length * 7.7).toBeLessThanOrEqual(width),
    );
  });

  it('makes lengths by value from nought', () => {
    const { bars, nought } = drawn(parts({ A: 80, B: 40 }));
    const [a, b] = bars;
    expect([nought, a?.x, b?.x]).toEqual([0, 0, 0]);
    expect((a?.length ?? 0) / (b?.length ?? 1)).toBeCloseTo(2, 1);
  });

  it('lets negative values reach left of nought', () => {
    const { bars, nought } = drawn(parts({ Gain: 50, Loss: -25 }));
    const [gain, loss] = bars;
    expect(nought).toBeGreaterThan(0);
    expect(gain?.x).toBe(nought);
    expect((loss?.x ?? 0) + (loss?.length ?? 0)).toBeCloseTo(nought);
    expect(loss?.value).toBe('−25%');
  });

  it('shows the smallest value, but nothing for nought', () => {
    const { bars } = drawn(parts({ All: 1e6, One: 1, None: 0 }, {}, { unit: 'count' }));
    expect(bars.map(({ length }) => length).slice(1)).toEqual([1, 0]);
  });

  it('draws no bar where all values are nought', () => {
    expect(drawn(parts({ A: 0, B: 0 })).bars.map(({ length }) => length)).toEqual([0, 0]);
  });

  it('marks what was not measured', () => {
    const { bars } = drawn(parts({ A: 9, B: 5 }, { 1: { status: 'promise' } }));
    expect(bars.map(({ isMeasured }) => isMeasured)).toEqual([true, false]);
  });

  it('breaks a long name into lines and makes room for them', () => {
    const long = 'Firms that lack a complete or continuing framework of governance';
    const { bars, height } = drawn(parts({ [long]: 9, Short: 5 }));
    expect(bars.map(({ label }) => label.length)).toEqual([2, 1]);
    expect(height).toBe(drawn(parts({ Long: 9, Short: 5 })).height + 16);
    expect(sizes.narrow.width).toBeGreaterThan((bars[0]?.label[0]?.length ?? 0) * 7.2);
  });
});
