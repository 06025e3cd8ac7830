import type { Edition } from '#i18n/editions.ts';
import { printedDate } from './day.ts';

/** The last day of a period, as `YYYY-MM-DD`: the order in which points stand. */
export function periodEnd(period: string): string {
  const { end } = periodSpan(period);
  const [year = '', rest = ''] = splitYear(end);
  if (rest.startsWith('/')) return `${year.slice(0, 2)}${rest.slice(1)}-03-31`;
  if (rest === '') return `${year}-12-31`;
  const half = { '-H1': '06-30', '-H2': '12-31', '-Q1': '03-31', '-Q2': '06-30' }[rest];
  if (half !== undefined) return `${year}-${half}`;
  const quarter = { '-Q3': '09-30', '-Q4': '12-31' }[rest];
  if (quarter !== undefined) return `${year}-${quarter}`;
  if (/^-\d{2}$/.test(rest)) return `${end}-${lastDay(Number(year), Number(rest.slice(1)))}`;
  return end;
}

/** What sort of time a period is; a line is drawn only through points of one sort. */
export function periodSort(period: string): PeriodSort {
  if (period.startsWith('--')) return 'cumulative';
  if (period.includes('--')) return 'span';
  return sorts.find(([, pattern]) => pattern.test(period))?.[0] ?? 'year';
}

/** A period as readers write it: `2024–25`, `first half of 2024`, `2019–2024`, `up to September 2025`. */
export function printedPeriod(period: string, edition: Edition): string {
  const { start, end } = periodSpan(period);
  const words = periodWords[edition];
  if (start === '') return words.upTo(printedSingle(end, edition));
  if (start === undefined) return printedSingle(end, edition);
  return words.span(printedSingle(start, edition), printedSingle(end, edition));
}

function printedSingle(period: string, edition: Edition): string {
  const [year = '', rest = ''] = splitYear(period);
  const words = periodWords[edition];
  if (rest.startsWith('/')) return words.pair(year, rest.slice(1));
  if (rest.startsWith('-H')) return words.half(year, Number(rest.slice(2)));
  if (rest.startsWith('-Q')) return words.quarter(year, Number(rest.slice(2)));
  return printedDate(period, edition);
}

function periodSpan(period: string): { start?: string; end: string } {
  const at = period.indexOf('--');
  if (at === -1) return { end: period };
  return { start: period.slice(0, at), end: period.slice(at + 2) };
}

function splitYear(period: string): [string, string] {
  return [period.slice(0, 4), period.slice(4)];
}

function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

const sorts = [
  ['day', /^\d{4}-\d{2}-\d{2}$/],
  ['month', /^\d{4}-\d{2}$/],
  ['half', /^\d{4}-H\d$/],
  ['quarter', /^\d{4}-Q\d$/],
  ['pair', /^\d{4}\/\d{2}$/],
  ['year', /^\d{4}$/],
] as const satisfies [string, RegExp][];

const periodWords = {
  en: {
    upTo: (end: string) => `up to ${end}`,
    span: (start: string, end: string) =>
      /^\d{4}$/.test(start) && /^\d{4}$/.test(end) ? `${start}–${end}` : `${start} to ${end}`,
    pair: (year: string, next: string) => `${year}–${next}`,
    half: (year: string, half: number) => `${half === 1 ? 'first' : 'second'} half of ${year}`,
    quarter: (year: string, quarter: number) =>
      `${['first', 'second', 'third', 'fourth'][quarter - 1]} quarter of ${year}`,
  },
  'zh-hant': {
    upTo: (end: string) => `截至${end}`,
    span: (start: string, end: string) => `${start.replace(/年$/, '')}至${end}`,
    pair: (year: string, next: string) => `${year}/${next}年度`,
    half: (year: string, half: number) => `${year}年${half === 1 ? '上' : '下'}半年`,
    quarter: (year: string, quarter: number) => `${year}年第${'一二三四'[quarter - 1]}季`,
  },
} as const;

export type PeriodSort = (typeof sorts)[number][0] | 'span' | 'cumulative';
