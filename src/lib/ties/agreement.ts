import type { Hedge } from '#lib/numbers/number-in-text.ts';
import type { Stated } from './stated.ts';
import { roundingSteps } from './step.ts';

/**
 * Why words do not agree with a value, as the end of a sentence; `undefined` where they do. An exact
 * value may be rounded with a fitting hedge; a value with a bound must be said with that bound.
 */
export function disagreement(
  stated: Said,
  { value, bound, isExact = true }: Known,
): string | undefined {
  const { hedge } = stated;
  if (bound !== undefined && hedge !== bound) return BOUND[bound];
  if (bound === undefined && hedge === 'at-most' && stated.value < value) return FROM_BELOW;
  if (bound === undefined && hedge === 'at-least' && stated.value > value) return FROM_ABOVE;
  const isEqual = isClose(stated.value, value);
  if (bound === undefined && hedge !== undefined && isEqual && (isExact || hedge !== 'about')) {
    return IDLE;
  }
  return isEqual || isRounded(stated, value) ? undefined : OTHER;
}

function isRounded({ hedge, reach, step, value }: Said, known: number): boolean {
  const isNear = hedge === undefined || NEAR[hedge](value, known);
  if (!isNear) return false;
  if (reach) return hedge !== undefined && hedge !== 'about' ? true : isWithin(known, reach);
  if (hedge === undefined) return Math.abs(value - known) <= (step / 2) * (1 + 1e-9);
  return roundingSteps(value, step).some((by) => isClose(ROUND[hedge](known / by) * by, value));
}

function isWithin(value: number, [low, high]: readonly [number, number]): boolean {
  return value >= low - 1e-9 && value <= high + 1e-9;
}

function isClose(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.max(Math.abs(a), Math.abs(b)) * 1e-9;
}

/** How far from the value a hedge may still be said. */
const NEAR: Record<Hedge, (said: number, known: number) => boolean> = {
  about: (said, known) => Math.abs(said - known) <= known * 0.1 + 1e-9,
  'at-least': (said, known) => said <= known + 1e-9 && said >= known * 0.8 - 1e-9,
  'at-most': (said, known) => said >= known - 1e-9 && known >= said * 0.9 - 1e-9,
};

const ROUND: Record<Hedge, (value: number) => number> = {
  about: Math.round,
  'at-least': (value) => Math.floor(value + 1e-9),
  'at-most': (value) => Math.ceil(value - 1e-9),
};

const BOUND: Record<Hedge, string> = {
  'at-least': 'its bound needs over, more than or at least (逾、超過、至少)',
  'at-most': 'its bound needs nearly, up to or less than (近、最多、不足)',
  about: 'its bound needs about, around or roughly (約、大約)',
};
const FROM_BELOW = 'nearly and less than (近、不足) are said only of a smaller value';
const FROM_ABOVE = 'over and more than (逾、超過) are said only of a larger value';
const IDLE = 'the value is exact, so the words need no hedge';
/** The values differ, which the message has already said. */
export const OTHER = '';

type Said = Pick<Stated, 'value' | 'hedge' | 'reach' | 'step'>;

interface Known {
  value: number;
  bound?: Hedge | undefined;
  /** Whether the source gives it to the last digit. */
  isExact?: boolean;
}
