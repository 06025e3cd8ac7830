import { describe, expect, it } from 'vitest';
import { figureRows, qualifierOf } from '#lib/figures/rows.ts';
import { figure } from './figure.ts';

const listings = figure({
  unit: 'HKD',
  categories: [
    { id: 'weride', en: 'WeRide', 'zh-hant': '文遠知行' },
    { id: 'pony-ai', en: 'Pony AI' },
  ],
  points: [
    { period: '2024', category: 'pony-ai', value: 1_000_000 },
    {
      ...{ period: '2025-11', category: 'pony-ai', value: 6_700_000_000, bound: 'at-least' },
      ...{ break: true, note: 'As filed.', sources: [{ id: 'filing', at: 'p. 3' }] },
      alternatives: [{ value: 6_500_000_000, source: 'news', why: 'An earlier report.' }],
    },
    { period: '2025-11', category: 'weride', value: 2_390_000_000, status: 'estimate' },
  ],
});

describe('figureRows', () => {
  it('goes from the newest to the oldest, and by category within a period', () => {
    const keys = figureRows(listings, 'en').map(({ key }) => key);
    expect(keys).toEqual(['2025-11.weride', '2025-11.pony-ai', '2024.pony-ai']);
  });

  it('prints the value and says all that belongs to it', () => {
    expect(figureRows(listings, 'en')[1]).toEqual({
      key: '2025-11.pony-ai',
      period: 'November 2025',
      category: 'Pony AI',
      value: 'over HK$6.7 billion',
      qualifier: '',
      sources: [{ id: 'filing', at: 'p. 3' }],
      notes: ['Counted differently from here on; not comparable with earlier values.', 'As filed.'],
      alternatives: [{ value: 'HK$6.5 billion', source: 'news', why: 'An earlier report.' }],
    });
  });

  it.each([
    [24_497_000_000, 'HK$24.5 billion', 'HK$24.497 billion'],
    [24_510_000_000, 'HK$24.5 billion', 'HK$24.51 billion'],
    [26_000_000_000, 'HK$24.5 billion', 'HK$26 billion'],
  ])('prints what another source says so that it differs: %d', (other, value, expected) => {
    const disputed = figure({
      unit: 'HKD',
      points: [
        {
          ...{ period: '2018', value: 24_478_400_000 },
          alternatives: [{ value: other, source: 'news', why: 'An earlier report.' }],
        },
      ],
    });
    const [row] = figureRows(disputed, 'en');
    expect([row?.value, row?.alternatives[0]?.value]).toEqual([value, expected]);
  });

  it('speaks the language of the edition', () => {
    const [first] = figureRows(listings, 'zh-hant');
    expect([first?.period, first?.category, first?.value]).toEqual([
      '2025年11月',
      '文遠知行',
      '23.9億港元',
    ]);
  });
});

describe('qualifierOf', () => {
  const cases: [string, object, string][] = [
    ['a plain count', {}, ''],
    ['a rounded value', { precision: 'rounded' }, 'rounded'],
    ['a rounded estimate', { precision: 'rounded', status: 'estimate' }, 'estimate, rounded'],
    ['a claim', { status: 'claim' }, 'claimed, not traced'],
  ];
  it.each(cases)('of %s', (_, data, expected) => {
    const [point] = figure({ points: [{ period: '2024', value: 1, ...data }] }).points;
    expect(point && qualifierOf(point, 'en')).toBe(expected);
  });
});
