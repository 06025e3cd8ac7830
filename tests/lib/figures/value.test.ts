import { describe, expect, it } from 'vitest';
import { printedAmount, printedValue, unitName } from '#lib/figures/value.ts';
import type { Unit } from '#schemas/unit.ts';
import { figure } from './figure.ts';

const amounts: [number, Unit, string, string][] = [
  [4694, 'count', '4,694', '4,694'],
  [1_234_567, 'people', '1,234,567', '1,234,567'],
  [0.5, 'score', '0.5', '0.5'],
  [70, 'percent', '70%', '70%'],
  [-2.5, 'percent', '−2.5%', '−2.5%'],
  [3.1, 'points', '3.1 percentage points', '3.1個百分點'],
  [1, 'rank', '1st', '第1位'],
  [2, 'rank', '2nd', '第2位'],
  [3, 'rank', '3rd', '第3位'],
  [4, 'rank', '4th', '第4位'],
  [11, 'rank', '11th', '第11位'],
  [21, 'rank', '21st', '第21位'],
  [3000, 'PFLOPS', '3,000 petaflops', '3,000 PFLOPS'],
  [1.5, 'times', '1.5 times', '1.5倍'],
  [300, 'hectares', '300 hectares', '300公頃'],
  [30_000_000_000, 'HKD', 'HK$30 billion', '300億港元'],
  [999_999, 'HKD', 'HK$999,999', '999,999港元'],
  [1_000_000, 'HKD', 'HK$1 million', '100萬港元'],
  [50_000_000, 'HKD', 'HK$50 million', '5,000萬港元'],
  [100_000_000, 'HKD', 'HK$100 million', '1億港元'],
  [999_950_000, 'USD', 'US$1 billion', '10億美元'],
  [1_234_567_890, 'USD', 'US$1.23 billion', '12.3億美元'],
  [1_500_000_000_000, 'CNY', 'RMB 1.5 trillion', '1.5萬億元人民幣'],
  [-2_000_000, 'GBP', '−£2 million', '−200萬英鎊'],
  [0, 'EUR', '€0', '0歐元'],
];

describe('printedAmount', () => {
  it.each(amounts)('prints %d %s', (value, unit, en, zhHant) => {
    expect([printedAmount(value, unit, 'en'), printedAmount(value, unit, 'zh-hant')]).toEqual([
      en,
      zhHant,
    ]);
  });
});

describe('printedValue', () => {
  const cases: [string, Unit, object, string, string][] = [
    ['no less', 'count', { value: 800, bound: 'at-least' }, 'over 800', '逾800'],
    ['no more', 'percent', { value: 70, bound: 'at-most' }, 'up to 70%', '最多70%'],
    ['about', 'HKD', { value: 1e9, bound: 'about' }, 'about HK$1 billion', '約10億港元'],
    ['a rank', 'rank', { value: 4, of: 69 }, '4th of 69', '69個之中第4位'],
  ];
  it.each(cases)('says %s', (_, unit, data, en, zhHant) => {
    const one = figure({ unit, points: [{ period: '2024', ...data }] });
    const [point] = one.points;
    const printed = (edition: 'en' | 'zh-hant') => point && printedValue(one, point, edition);
    expect([printed('en'), printed('zh-hant')]).toEqual([en, zhHant]);
  });
});

describe('unitName', () => {
  const cases: [Unit, string, string][] = [
    ['count', '', ''],
    ['HKD', 'HK$', '港元'],
    ['PFLOPS', 'petaflops', ' PFLOPS'],
  ];
  it.each(cases)('heads a column of %s', (unit, en, zhHant) => {
    expect([unitName(unit, 'en'), unitName(unit, 'zh-hant')]).toEqual([en, zhHant]);
  });
});
