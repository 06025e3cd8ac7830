import { describe, expect, it } from 'vitest';
import { sparkline } from '#lib/charts/sparkline.ts';
import type { Figure } from '#schemas/figure.ts';
import { parts, yearly } from './drawn.ts';

describe('sparkline', () => {
  const without: [string, Figure][] = [
    ['two values', yearly([1, 2])],
    ['values that must not be compared', yearly([1, 2, 3], {}, { comparable: 'Three counts.' })],
    ['ranks', yearly([3, 2, 1], {}, { unit: 'rank' })],
    ['a breakdown', parts({ A: 50, B: 30, C: 20 })],
    ['a value that we could not trace', yearly([1, 2, 3], { 1: { status: 'claim' } })],
  ];
  it.each(without)('is not drawn of %s', (_, figure) => {
    expect(sparkline(figure)).toBeUndefined();
  });

  it('goes through every value of a comparable series and ends at the last', () => {
    const drawn = sparkline(yearly([1, 3, 2]));
    const { x, y } = drawn?.end ?? { x: 0, y: 0 };
    expect(drawn?.path).toMatch(/^M[\d.]+,[\d.]+(L[\d.]+,[\d.]+){2}$/);
    expect(drawn?.path.endsWith(`L${x},${y}`)).toBe(true);
  });

  it('is not joined across a break', () => {
    expect(sparkline(yearly([1, 3, 2], { 1: { break: true } }))?.path.match(/M/g)).toHaveLength(2);
  });

  it('stays in its box, values under nought included', () => {
    const drawn = sparkline(yearly([-5, 8, 2]));
    const heights = [...(drawn?.path.matchAll(/,([\d.-]+)/g) ?? [])].map(([, y]) => Number(y));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(3);
    expect(Math.max(...heights)).toBeLessThanOrEqual((drawn?.height ?? 0) - 3);
  });
});
