import { describe, expect, it } from 'vitest';
import { within } from '#lib/charts/reach.ts';
import { figure } from '../figures/figure.ts';

const years = figure({
  points: ['2022', '2023/24', '2024-06', '2024', '2025-H1'].map((period) => ({ period, value: 1 })),
});
const kept = (from?: string, to?: string) =>
  within(years, from, to).points.map((one) => one.period);

describe('within', () => {
  it.each([
    ['all without limits', undefined, undefined, ['2022', '2023/24', '2024-06', '2024', '2025-H1']],
    [
      'what ends in the first year or later',
      '2024',
      undefined,
      ['2023/24', '2024-06', '2024', '2025-H1'],
    ],
    ['what ends up to the last year', undefined, '2024', ['2022', '2023/24', '2024-06', '2024']],
    ['both ends', '2024-06', '2024-12', ['2024-06', '2024']],
    ['what ends no sooner than a half-year', '2024-H2', undefined, ['2024', '2025-H1']],
    ['what ends no sooner than a financial year', '2024/25', undefined, ['2025-H1']],
  ])('keeps %s', (_, from, to, expected) => {
    expect(kept(from, to)).toEqual(expected);
  });

  it('leaves the figure itself as it is', () => {
    within(years, '2025');
    expect(years.points).toHaveLength(5);
  });

  it.each([
    ['2030', undefined, ' from 2030 on'],
    [undefined, '2010', ' up to 2010'],
    ['2010', '2012', ' from 2010 to 2012'],
  ])('refuses a stretch from %s to %s, which has no value', (from, to, stretch) => {
    const message = `A chart of \`Startups\` has no value${stretch}.`;
    expect(() => within(years, from, to)).toThrow(new Error(message));
  });
});
