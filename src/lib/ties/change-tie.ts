import type { Edition } from '#i18n/editions.ts';
import { changeOf } from '#lib/figures/change.ts';
import { printedValue } from '#lib/figures/value.ts';
import type { NumberKind } from '#lib/numbers/number-in-text.ts';
import type { Reference } from '#lib/references/reference.ts';
import type { Figure } from '#schemas/figure.ts';
import { disagreement } from './agreement.ts';
import { isAgainst } from './direction.ts';
import type { TieFault } from './point-tie.ts';
import { changeWords, rightChange, type Ends } from './right-words.ts';
import type { Stated } from './stated.ts';
import { kindNames, kindOf } from './unit-kind.ts';

/**
 * What is wrong with words that are tied to the change between two points; `undefined` where they
 * state its difference, percentage or factor, or both ends of it.
 */
export function changeTieFault(
  words: string,
  found: readonly Stated[],
  { edition, sentence, tie, ...ends }: ChangeTie,
): TieFault | undefined {
  const stated = found.map((one) => asPoints(one, sentence, ends.figure));
  const fix = `Write ${rightChange(tie, ends, edition)}.`;
  const fault = (what: string) => ({ what, fix });
  const record = recordOf(tie, ends, edition);
  if (stated.some(({ isAmbiguous }) => isAmbiguous)) {
    const what = `“${words}” can be read in two ways (twice as much, or twice as much more), and ${record}.`;
    return { what, fix: `Write 增至…倍 or a percentage: ${rightChange(tie, ends, edition)}.` };
  }
  if (stated.length === 0) return fault(`“${words}” says no number, and ${record}.`);
  if (isBothEnds(stated, ends)) return undefined;
  const measured = measures(ends);
  if (isPart(found, sentence)) measured.percent = (measured.times ?? 1) * 100;
  const [known] = stated.filter(({ kind }) => measured[kind] !== undefined);
  if (!known)
    return fault(`“${words}” is read as ${saidKind(stated, ends.figure)}, but ${record}.`);
  const value = Math.abs(measured[known.kind] ?? 0);
  const why = disagreement(known, { value, isExact: false });
  if (why !== undefined) {
    return fault(`“${known.words}” does not agree: ${record}${why && `, and ${why}`}.`);
  }
  const { difference } = changeOf(ends.figure, ends.from.value, ends.to.value);
  // A smaller rank is a better one.
  const rise = ends.figure.unit === 'rank' ? -difference : difference;
  if (!isAgainst(sentence, rise, edition)) return undefined;
  const way = rise < 0 ? 'down' : 'up';
  return fault(
    `The sentence of “${words}” says the other direction: ${record}, so it went ${way}.`,
  );
}

/** `13 points` of a share are percentage points. */
function asPoints(one: Stated, sentence: string, { unit }: Figure): Stated {
  const isPoints = unit === 'percent' && /^[\s-]points?\b/.test(sentence.slice(one.end));
  return isPoints && one.kind === 'count' ? { ...one, kind: 'points' } : one;
}

/** What each kind of number must be, by the record. */
function measures({ figure, from, to }: Ends): Partial<Record<NumberKind, number>> {
  const { difference, percent } = changeOf(figure, from.value, to.value);
  const factor = figure.unit === 'rank' || from.value === 0 ? undefined : to.value / from.value;
  const kind = KINDS[figure.unit] ?? kindOf(figure.unit);
  return {
    ...(percent !== undefined && { percent }),
    ...(factor !== undefined && { times: factor }),
    [kind]: difference,
  };
}

/** `fell to a third`, `half of what it had`: the part that is left, not the part that went. */
function isPart([first]: readonly Stated[], sentence: string): boolean {
  if (first === undefined) return false;
  return (
    /(?:\bto\s|[至到]|的)$/.test(sentence.slice(0, first.start)) ||
    /^\s(?:of\s(?:what|that|those|its)|as\s(?:many|much|high|large))\b/.test(
      sentence.slice(first.end),
    )
  );
}

/** A share changes by points, a rank by places. */
const KINDS: Partial<Record<Figure['unit'], NumberKind>> = { percent: 'points', rank: 'count' };

/** `from 4,257 to 4,694`: each end agrees with its point. */
function isBothEnds(stated: readonly Stated[], { figure, from, to }: Ends): boolean {
  const ends = stated.filter(({ kind }) => kind === kindOf(figure.unit));
  const [first, second] = ends;
  if (ends.length !== 2 || !first || !second) return false;
  return [[first, from] as const, [second, to] as const].every(([said, point]) => {
    const isExact = point.precision === 'exact';
    return disagreement(said, { value: point.value, bound: point.bound, isExact }) === undefined;
  });
}

function saidKind(stated: readonly Stated[], { unit }: Figure): string {
  const kind = stated[0]?.kind ?? 'count';
  if (kind === 'percent' && unit === 'percent') {
    return 'per cent of a percentage, where only percentage points are clear';
  }
  return kindNames[kind] ?? kind;
}

function recordOf({ id, point, until }: Reference, ends: Ends, edition: Edition): string {
  const { figure, from, to } = ends;
  const [difference, ...others] = changeWords(ends, edition);
  const values = `from ${printedValue(figure, from, edition)} to ${printedValue(figure, to, edition)}`;
  const also = others.length > 0 ? ` (${others.join(', ')})` : '';
  return `\`${id}@${point}..${until}\` is ${difference}${also}, ${values}`;
}

interface ChangeTie extends Ends {
  tie: Reference;
  edition: Edition;
  /** All words of the sentence, which say the direction. */
  sentence: string;
}
