import { describe, expect, it } from 'vitest';
import type { Edition } from '#i18n/editions.ts';
import { gridLabels } from '#lib/charts/grid.ts';
import type { Unit } from '#schemas/unit.ts';

const cases: [string, number[], Unit, Edition, string[]][] = [
  ['billions', [0, 1e10, 2e10, 3e10], 'HKD', 'en', ['0', '10', '20', 'HK$30 billion']],
  ['less than the top’s scale', [0, 5e8, 1e9], 'HKD', 'en', ['0', '0.5', 'HK$1 billion']],
  ['Chinese money', [0, 1e10, 2e10], 'HKD', 'zh-hant', ['0', '100', '200億港元']],
  ['counts', [0, 2000, 4000], 'count', 'en', ['0', '2,000', '4,000']],
  ['shares', [0, 20, 40], 'percent', 'en', ['0', '20', '40%']],
  ['values on both sides of nought', [-5e6, 0, 5e6], 'USD', 'en', ['−5', '0', 'US$5 million']],
  ['values under nought', [-2e6, 0], 'USD', 'en', ['−US$2 million', 'US$0']],
  [
    'thirds without endless digits',
    [0, 0.1, 0.2, 0.3],
    'percent',
    'en',
    ['0', '0.1', '0.2', '0.3%'],
  ],
];

describe('gridLabels', () => {
  it.each(cases)('give the unit once for %s', (_, values, unit, edition, expected) => {
    expect(gridLabels(values, unit, edition)).toEqual(expected);
  });
});
