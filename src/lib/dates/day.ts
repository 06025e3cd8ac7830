import type { Edition } from '#i18n/editions.ts';

/** `28 April 2025`, `April 2025` or `2025`; 2025年4月28日: as exact as the date is written. */
export function printedDate(date: string, edition: Edition): string {
  const [year = '', month, day] = date.split('-');
  if (edition === 'zh-hant') {
    return `${year}年${month ? `${Number(month)}月` : ''}${day ? `${Number(day)}日` : ''}`;
  }
  return [day && String(Number(day)), month && MONTHS[Number(month) - 1], year]
    .filter(Boolean)
    .join(' ');
}

/** `28 Apr` for lists under a year; 4月28日. A month or year stays as it is. */
export function printedDayOfYear(date: string, edition: Edition): string {
  const [, month, day] = date.split('-');
  if (!month) return printedDate(date, edition);
  if (edition === 'zh-hant') return `${Number(month)}月${day ? `${Number(day)}日` : ''}`;
  const name = MONTHS[Number(month) - 1]?.slice(0, 3) ?? '';
  return day ? `${Number(day)} ${name}` : name;
}

/** Whole days from one day to another, both `YYYY-MM-DD`; negative if the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** Whether the day exists: 30 February does not. Months and years count as existing if well formed. */
export function isRealDate(date: string): boolean {
  const [year, month = 1, day = 1] = date.split('-').map(Number);
  const made = new Date(Date.UTC(Number(year), month - 1, day));
  return made.getUTCMonth() === month - 1 && made.getUTCDate() === day;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
