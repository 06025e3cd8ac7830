import type { Unit } from '#schemas/unit.ts';

/** A number as words state it. */
export interface NumberInText {
  /** In base units: HK$30 billion is 30000000000. */
  value: number;
  kind: NumberKind;
  /** What the words claim beside the value; absent where they state it as exact. */
  hedge?: Hedge;
  /** Where it stands in the text, with its unit but without its hedge. */
  start: number;
  end: number;
  /** With its hedge, as written: `nearly 4,700`. */
  words: string;
}

/** Money by currency, shares, ranks, multiples, physical units, and counts of anything. */
export type NumberKind =
  | Extract<
      Unit,
      'HKD' | 'USD' | 'CNY' | 'GBP' | 'EUR' | 'count' | 'percent' | 'points' | 'rank' | 'times'
    >
  | 'PFLOPS'
  | 'megawatts'
  | 'metres'
  | 'square-metres'
  | 'hectares'
  | 'tonnes'
  | 'bytes'
  | 'bits-per-second'
  | 'megawatt-hours'
  | 'hertz'
  | 'degrees';

/** `at-least`: over, 逾 · `at-most`: nearly, 近 · `about`: around, 約. */
export type Hedge = 'at-least' | 'at-most' | 'about';

/** Whether the number is of the sorts that must have a source; years, dates and small counts are not. */
export function isClaim({ kind, value }: Pick<NumberInText, 'kind' | 'value'>): boolean {
  return kind !== 'count' || value >= SMALLEST_COUNT;
}

/** Whether two numbers say the same: value and kind, whatever the language and the way of writing. */
export function isSameNumber(
  a: Pick<NumberInText, 'kind' | 'value'>,
  b: Pick<NumberInText, 'kind' | 'value'>,
): boolean {
  return a.kind === b.kind && Math.abs(a.value - b.value) <= Math.abs(a.value) * 1e-9;
}

/** Smaller counts need no source. */
export const SMALLEST_COUNT = 100;
