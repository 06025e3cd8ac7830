import { describe, expect, it } from 'vitest';
import { daysBetween, isRealDate, printedDate, printedDayOfYear } from '#lib/dates/day.ts';

describe('printedDate', () => {
  const cases: [string, string, string][] = [
    ['2025-04-28', '28 April 2025', '2025年4月28日'],
    ['2025-12-01', '1 December 2025', '2025年12月1日'],
    ['2025-04', 'April 2025', '2025年4月'],
    ['2025', '2025', '2025年'],
  ];
  it.each(cases)('prints %s as exactly as it is written', (date, en, zhHant) => {
    expect([printedDate(date, 'en'), printedDate(date, 'zh-hant')]).toEqual([en, zhHant]);
  });
});

describe('printedDayOfYear', () => {
  const cases: [string, string, string][] = [
    ['2025-04-28', '28 Apr', '4月28日'],
    ['2025-09', 'Sep', '9月'],
    ['2025', '2025', '2025年'],
  ];
  it.each(cases)('prints %s without its year', (date, en, zhHant) => {
    expect([printedDayOfYear(date, 'en'), printedDayOfYear(date, 'zh-hant')]).toEqual([en, zhHant]);
  });
});

describe('daysBetween', () => {
  const cases: [string, string, number][] = [
    ['2025-04-28', '2025-04-28', 0],
    ['2024-02-28', '2024-03-01', 2],
    ['2025-02-28', '2025-03-01', 1],
    ['2025-01-01', '2024-12-31', -1],
  ];
  it.each(cases)('from %s to %s', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
  });
});

describe('isRealDate', () => {
  const cases: [string, boolean][] = [
    ['2025-02-28', true],
    ['2024-02-29', true],
    ['2025-02-29', false],
    ['2025-02-30', false],
    ['2025-04-31', false],
    ['2025-13-01', false],
    ['2025-00', false],
    ['2025-12', true],
    ['2025', true],
  ];
  it.each(cases)('of %s', (date, expected) => {
    expect(isRealDate(date)).toBe(expected);
  });
});
