import type { Edition } from '#i18n/editions.ts';
import type { Span } from '#lib/claims/proportions.ts';
import type { Hedge, NumberKind } from '#lib/numbers/number-in-text.ts';
import { chineseWorded } from './worded-chinese.ts';
import { englishWorded } from './worded-english.ts';

/** Numbers in words that are no claims by themselves but may be tied: six, a third, twofold, 三分之一. */
export function wordedNumbers(text: string, edition: Edition): Worded[] {
  const all = edition === 'en' ? englishWorded(text) : chineseWorded(text);
  return all.filter((one, index) => !all.slice(0, index).some((other) => isInside(one, other)));
}

function isInside(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

export interface Worded extends Span {
  value: number;
  kind: NumberKind;
  hedge?: Hedge;
  reach?: readonly [low: number, high: number];
  /** A small number such as `six`, which only counts where nothing else is said. */
  isSmall?: boolean;
}
