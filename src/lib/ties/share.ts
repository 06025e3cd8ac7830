import type { Worded } from './worded.ts';

/** A share of so many parts, in per cent, and how far its words reach. */
export function share(part: number, of: number): Pick<Worded, 'value' | 'kind' | 'reach'> {
  const value = (part / of) * 100;
  const [below, above] = TOLERANCE[of] ?? [1, 1];
  return { value, kind: 'percent', reach: [value - below, value + above] };
}

/** In points: a third reaches from 31 to 35 per cent. */
const TOLERANCE: Record<number, readonly [below: number, above: number]> = {
  2: [3, 3],
  3: [2.34, 1.67],
  4: [2, 2],
};
