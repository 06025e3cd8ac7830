import { describe, expect, it } from 'vitest';
import { changeOf, printedChange } from '#lib/figures/change.ts';
import { figure } from './figure.ts';

describe('changeOf', () => {
  const relative = { difference: 437, percent: (437 / 4257) * 100, factor: 4694 / 4257 };
  const cases: [string, Parameters<typeof changeOf>, ReturnType<typeof changeOf>][] = [
    ['a count', [{ unit: 'count' }, 4257, 4694], relative],
    ['a loss', [{ unit: 'HKD' }, 200, 150], { difference: -50, percent: -25, factor: 0.75 }],
    [
      'a share',
      [{ unit: 'percent' }, 60, 66],
      { difference: 6, percent: undefined, factor: undefined },
    ],
    ['a rank', [{ unit: 'rank' }, 9, 4], { difference: -5, percent: undefined, factor: undefined }],
    [
      'what began at nought',
      [{ unit: 'count' }, 0, 8],
      { difference: 8, percent: undefined, factor: undefined },
    ],
  ];
  it.each(cases)('of %s', (_, [unit, from, to], change) => {
    expect(changeOf(unit, from, to)).toEqual(change);
  });
});

describe('printedChange', () => {
  const cases: [string, string, number, number, string][] = [
    ['a count', 'count', 4257, 4694, '4,257 in 2023 to 4,694 in 2024: +437 (+10.3%)'],
    [
      'money',
      'HKD',
      2e9,
      1e9,
      'HK$2 billion in 2023 to HK$1 billion in 2024: −HK$1 billion (−50.0%)',
    ],
    ['a share', 'percent', 60.1, 66.4, '60.1% in 2023 to 66.4% in 2024: +6.3 percentage points'],
    ['a rank', 'rank', 9, 4, '9th in 2023 to 4th in 2024: −5'],
  ];
  it.each(cases)('shows the working of %s', (_, unit, before, after, expected) => {
    const one = figure({
      unit,
      points: [
        { period: '2023', value: before },
        { period: '2024', value: after },
      ],
    });
    const [from, to] = one.points;
    expect(from && to && printedChange(one, from, to, 'en')).toBe(expected);
  });
});
