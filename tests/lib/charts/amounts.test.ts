import { describe, expect, it } from 'vitest';
import { amountBars, amountsSvg, type Amount } from '#lib/charts/amounts.ts';

const fund = (value: number, more: Partial<Amount> = {}): Amount => ({
  name: `Fund of ${value}`,
  detail: 'Commission; running',
  printed: `HK$${value}`,
  isMeasured: false,
  ...{ value, ...more },
});
const spoken = { id: '_amounts', className: 'chart-wide', title: 'Amounts', description: 'Two.' };

describe('amountBars', () => {
  it('puts the largest first, and equal ones by name', () => {
    const { bars } = amountBars([fund(1), fund(5, { name: 'B' }), fund(5, { name: 'A' })], 'wide');
    expect(bars.map(({ name }) => name.join(' '))).toEqual(['A', 'B', 'Fund of 1']);
  });

  it('draws lengths in the proportion of the values, from nought', () => {
    const { bars } = amountBars([fund(100), fund(50), fund(25)], 'narrow');
    const [whole = 0, half, quarter] = bars.map(({ length }) => length);
    expect(half).toBeCloseTo(whole / 2, 0);
    expect(quarter).toBeCloseTo(whole / 4, 0);
  });

  it('leaves a line of what is too small to be seen', () => {
    const { bars } = amountBars([fund(62_000), fund(1)], 'narrow');
    expect(bars[1]?.length).toBe(2);
  });

  it.each(['wide', 'narrow'] as const)('keeps every value within the %s drawing', (size) => {
    const { bars, width } = amountBars([fund(1000), fund(999, { printed: 'HK$999.99 bn' })], size);
    for (const { length, printed } of bars) {
      expect(length + 8 + printed.length * 7).toBeLessThan(width);
    }
  });

  it('makes room for long names', () => {
    const long = fund(5, { name: 'Research, Academic and Industry Sectors One-plus Scheme' });
    const height = amountBars([fund(5)], 'narrow').height;
    const higher = amountBars([long], 'narrow').height;
    expect(higher).toBeGreaterThan(height);
  });

  it('has nothing to draw without amounts', () => {
    expect(amountBars([], 'wide')).toEqual({ width: 640, height: 0, bars: [] });
  });
});

describe('amountsSvg', () => {
  it('fills what is measured and leaves promises hollow', () => {
    const svg = amountsSvg(amountBars([fund(5, { isMeasured: true }), fund(4)], 'wide'), spoken);
    expect(svg.match(/class="chart-bar[^"]*"/g)).toEqual([
      'class="chart-bar"',
      'class="chart-bar-promised"',
    ]);
  });

  it('fills the part of a promise that is known to be spent', () => {
    const { bars } = amountBars([fund(8, { spent: 2 })], 'wide');
    expect(bars[0]?.spent).toBeCloseTo((bars[0]?.length ?? 0) / 4, 0);
    const svg = amountsSvg(amountBars([fund(8, { spent: 2 })], 'wide'), spoken);
    expect(svg.match(/<rect/g)).toHaveLength(2);
  });

  it('bears its title and description', () => {
    const svg = amountsSvg(amountBars([fund(1)], 'wide'), spoken);
    expect(svg).toContain('<title id="_amounts-title">Amounts</title>');
    expect(svg).toContain('<desc id="_amounts-description">Two.</desc>');
  });
});
