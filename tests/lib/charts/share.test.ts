import { describe, expect, it } from 'vitest';
import { shareChart } from '#lib/charts/share.ts';
import { parts } from './drawn.ts';

const places = parts({ Elsewhere: 4, Mainland: 62, 'Hong Kong': 34 });

describe('shareChart', () => {
  it('has the largest part first, with its name and value in the key', () => {
    const { parts: drawn } = shareChart(places, 'narrow', 'en');
    expect(drawn.map(({ label }) => label.join(' '))).toEqual([
      'Mainland: 62%',
      'Hong Kong: 34%',
      'Elsewhere: 4%',
    ]);
  });

  it.each(['wide', 'narrow'] as const)('fills the whole width of the %s drawing', (size) => {
    const { parts: drawn, width } = shareChart(places, size, 'en');
    const ends = drawn.map(({ length, x }) => x + length);
    expect(drawn[0]?.x).toBe(0);
    drawn.slice(1).forEach(({ x }, at) => expect(x).toBeCloseTo(ends[at] ?? 0));
    expect(ends.at(-1)).toBeCloseTo(width);
  });

  it('fills the width where rounding leaves 99', () => {
    const { parts: drawn, width } = shareChart(parts({ A: 33, B: 33, C: 33 }), 'wide', 'en');
    expect((drawn.at(-1)?.x ?? 0) + (drawn.at(-1)?.length ?? 0)).toBeCloseTo(width);
  });

  it('gives each part a shade of its own', () => {
    const tones = shareChart(places, 'wide', 'en').parts.map(({ tone }) => tone);
    expect(new Set(tones).size).toBe(3);
  });

  it('makes room for names of two lines', () => {
    const long = 'Companies that have never set up an office or a laboratory in the city';
    const { height, parts: drawn } = shareChart(parts({ [long]: 60, B: 40 }), 'narrow', 'en');
    const [first, second] = drawn;
    expect(first?.label).toHaveLength(2);
    expect((second?.keyY ?? 0) - (first?.keyY ?? 0)).toBeGreaterThan(40);
    expect(height).toBeGreaterThan((second?.keyY ?? 0) + 11);
  });

  it('speaks the language of the edition', () => {
    const [first] = shareChart(places, 'wide', 'zh-hant').parts;
    expect(first?.label).toEqual(['Mainland：62%']);
  });
});
