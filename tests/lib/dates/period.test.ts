import { describe, expect, it } from 'vitest';
import { periodEnd, periodSort, printedPeriod } from '#lib/dates/period.ts';

const cases: {
  period: string;
  end: string;
  sort: ReturnType<typeof periodSort>;
  en: string;
  zhHant: string;
}[] = [
  { period: '2024', end: '2024-12-31', sort: 'year', en: '2024', zhHant: '2024年' },
  { period: '2024-06', end: '2024-06-30', sort: 'month', en: 'June 2024', zhHant: '2024年6月' },
  { period: '2024-02', end: '2024-02-29', sort: 'month', en: 'February 2024', zhHant: '2024年2月' },
  {
    ...{ period: '2024-06-30', end: '2024-06-30', sort: 'day' },
    ...{ en: '30 June 2024', zhHant: '2024年6月30日' },
  },
  {
    ...{ period: '2024-H1', end: '2024-06-30', sort: 'half' },
    ...{ en: 'first half of 2024', zhHant: '2024年上半年' },
  },
  {
    ...{ period: '2024-H2', end: '2024-12-31', sort: 'half' },
    ...{ en: 'second half of 2024', zhHant: '2024年下半年' },
  },
  {
    ...{ period: '2024-Q1', end: '2024-03-31', sort: 'quarter' },
    ...{ en: 'first quarter of 2024', zhHant: '2024年第一季' },
  },
  {
    ...{ period: '2024-Q3', end: '2024-09-30', sort: 'quarter' },
    ...{ en: 'third quarter of 2024', zhHant: '2024年第三季' },
  },
  {
    ...{ period: '2024/25', end: '2025-03-31', sort: 'pair' },
    ...{ en: '2024–25', zhHant: '2024/25年度' },
  },
  {
    ...{ period: '2019--2024', end: '2024-12-31', sort: 'span' },
    ...{ en: '2019–2024', zhHant: '2019至2024年' },
  },
  {
    ...{ period: '2019/20--2024/25', end: '2025-03-31', sort: 'span' },
    ...{ en: '2019–20 to 2024–25', zhHant: '2019/20年度至2024/25年度' },
  },
  {
    ...{ period: '--2025-09', end: '2025-09-30', sort: 'cumulative' },
    ...{ en: 'up to September 2025', zhHant: '截至2025年9月' },
  },
];

describe.each(cases)('$period', ({ period, end, sort, en, zhHant }) => {
  it('ends, is of a sort and is printed', () => {
    expect({
      end: periodEnd(period),
      sort: periodSort(period),
      en: printedPeriod(period, 'en'),
      zhHant: printedPeriod(period, 'zh-hant'),
    }).toEqual({ end, sort, en, zhHant });
  });
});
