import { expect, it } from 'vitest';
import type { PointChange } from '#lib/history/point-changes.ts';
import { usesPoint } from '#lib/history/uses-point.ts';
import { referencesIn } from '#lib/references/references-in.ts';

const value = (amount: number) => ({
  ...{
    unit: 'count' as const,
    point: { period: '2024', value: amount, status: 'actual' as const },
  },
});
const changed: PointChange = { figure: 'now', key: '2024', from: value(1), to: value(2) };
const added: PointChange = { figure: 'now', key: '2024', to: value(2) };

it.each([
  ['[words](figure:a@2024)', changed, true],
  ['[words](figure:a@2024)', added, false],
  ['[words](figure:a@2023)', changed, false],
  ['[words](figure:b@2024)', changed, false],
  ['[a tenth](figure:a@2023..2024)', changed, true],
  ['[a tenth](figure:a@2024..2025)', changed, true],
  ['[By year](chart:a)', changed, true],
  ['[By year](chart:b+a)', added, true],
  ['[By year](chart:a?from=2020&to=2023)', changed, false],
  ['[By year](chart:a?to=2024)', added, true],
  ['[the figure](org:a)', changed, false],
])('asks whether %s shows a value', (body, change, expected) => {
  expect(usesPoint(referencesIn(body, 'md').references, 'a', change)).toBe(expected);
});
