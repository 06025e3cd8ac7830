import { z } from 'zod';

const YEAR = String.raw`(?:1[0-9]|20|21)\d{2}`;
const MONTH = `${YEAR}-(?:0[1-9]|1[0-2])`;
const DAY = `${MONTH}-(?:0[1-9]|[12]\\d|3[01])`;
const PERIOD = `(?:${DAY}|${MONTH}|${YEAR}-H[12]|${YEAR}-Q[1-4]|${YEAR}/\\d{2}|${YEAR})`;

/** A day: `2025-04-28`. */
export const daySchema = dated(DAY, 'a day, written `2025-04-28`');

/** A day, a month or a year, as exact as the source is: `2025-04-28`, `2025-04`, `2025`. */
export const dateSchema = dated(
  `(?:${DAY}|${MONTH}|${YEAR})`,
  'a day, month or year, written `2025-04-28`, `2025-04` or `2025`',
);

/**
 * What a figure's point speaks of: `2024` · `2024-06` · `2024-06-30` (the state on that day) ·
 * `2024-H1` · `2024-Q2` · `2024/25` · `2019--2024` (a span) · `--2025-09` (cumulative up to).
 */
export const periodSchema = dated(
  `(?:${PERIOD}|(?:${PERIOD})?--${PERIOD})`,
  'a period, such as `2024`, `2024-06`, `2024-06-30`, `2024-H1`, `2024-Q2`, `2024/25`, `2019--2024` or `--2025-09`',
);

/**
 * YAML reads an unquoted day as a Date and a bare year as a number; both go back to the text that
 * was written. Astro would otherwise turn 30 February into 2 March before any schema sees it.
 */
function dated(pattern: string, what: string) {
  return z.preprocess(
    toText,
    z.string(`must be ${what}`).regex(new RegExp(`^${pattern}$`), `must be ${what}`),
  );
}

export function toText(value: unknown): unknown {
  if (value instanceof Date && value.getTime() % 86_400_000 === 0) {
    return value.toISOString().slice(0, 10);
  }
  if (typeof value === 'number' && Number.isInteger(value) && value >= 1000 && value <= 9999) {
    return String(value);
  }
  return value;
}
