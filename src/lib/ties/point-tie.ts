import type { Edition } from '#i18n/editions.ts';
import { printedValue } from '#lib/figures/value.ts';
import type { Reference } from '#lib/references/reference.ts';
import type { Figure, Point } from '#schemas/figure.ts';
import { disagreement } from './agreement.ts';
import { claimsAi } from './scope.ts';
import { rightPoint } from './right-words.ts';
import type { Stated } from './stated.ts';
import { kindNames, kindOf } from './unit-kind.ts';

/** What is wrong with words that are tied to a point; `undefined` where they state it. */
export function pointTieFault(
  words: string,
  stated: readonly Stated[],
  { after = '', edition, figure, isCell = false, point, tie }: PointTie,
): TieFault | undefined {
  const wanted = kindOf(figure.unit);
  const record = `\`${tie.id}@${tie.point}\` is ${printedValue(figure, point, edition)}`;
  const fix = `Write ${rightPoint(tie, figure, point, edition)}.`;
  const fault = (what: string) => ({ what, fix });
  if (stated.length === 0) return fault(`“${words}” says no number, and ${record}.`);
  // A cell may leave its unit to the head of the column.
  const fitting = stated.filter(({ kind }) => kind === wanted || (isCell && kind === 'count'));
  const [first] = fitting;
  if (!first) {
    const said = stated[0] ? (kindNames[stated[0].kind] ?? stated[0].kind) : '';
    return fault(`“${words}” is read as ${said}, but ${record}.`);
  }
  const why = fitting.length === 2 ? rangeFault(fitting, point) : undefined;
  if (why === 'around') return undefined;
  const known = { value: point.value, bound: point.bound, isExact: point.precision === 'exact' };
  const faults = fitting.map((one) => disagreement(one, known));
  if (faults.every((one) => one !== undefined)) {
    return fault(`“${first.words}” does not agree: ${record}${reason(faults[0])}.`);
  }
  if (claimsAi(first.words, words + after, figure, edition)) {
    const what = `“${words}” is said of AI, but \`${tie.id}\` counts ${SCOPES[figure.scope]}.`;
    return { what, fix: 'Say of what the number is, as the figure’s `measures` does.' };
  }
  const other = stated.find(
    (one) => one.value > 10 && one.value !== point.of && faults[fitting.indexOf(one)] !== undefined,
  );
  if (!other && !stated.some(isStranger(point, fitting))) return undefined;
  return fault(`“${words}” also says a number that the record does not hold: ${record}.`);
}

/** A number of another kind, which the record does not hold; small ones are free. */
function isStranger({ of }: Point, fitting: readonly Stated[]) {
  return (one: Stated) => !fitting.includes(one) && one.value > 10 && one.value !== of;
}

/** `between 4,600 and 4,700` states 4,694 if both ends are near. */
function rangeFault([low, high]: readonly Stated[], { bound, value }: Point) {
  if (!low || !high || bound || low.hedge || high.hedge || low.value >= high.value)
    return undefined;
  const isNarrow = high.value - low.value <= high.value * 0.2;
  return low.value <= value && value <= high.value && isNarrow ? 'around' : undefined;
}

function reason(why: string | undefined): string {
  return why ? `, and ${why}` : '';
}

const SCOPES: Record<Figure['scope'], string> = {
  ai: 'AI',
  'includes-ai': 'more than AI',
  technology: 'technology of every kind',
  'all-fields': 'all fields',
};

interface PointTie {
  tie: Reference;
  figure: Figure;
  point: Point;
  edition: Edition;
  /** What follows the tie in its sentence. */
  after?: string;
  /** Whether it stands in a table. */
  isCell?: boolean;
}

export interface TieFault {
  what: string;
  fix: string;
}
