import type { NumberKind } from '#lib/numbers/number-in-text.ts';
import type { Unit } from '#schemas/unit.ts';

/** What words must speak of to state a value in a unit. */
export function kindOf(unit: Unit): NumberKind {
  return COUNTED.has(unit) ? 'count' : (unit as NumberKind);
}

/** What a number is said to be, for messages. */
export const kindNames: Partial<Record<NumberKind, string>> = {
  HKD: 'Hong Kong dollars',
  USD: 'US dollars',
  CNY: 'renminbi',
  GBP: 'pounds',
  EUR: 'euros',
  count: 'a plain count',
  percent: 'per cent',
  points: 'percentage points',
  rank: 'a rank',
  times: 'a multiple',
  PFLOPS: 'petaflops',
};

const COUNTED = new Set<Unit>(['count', 'people', 'score', 'years']);
