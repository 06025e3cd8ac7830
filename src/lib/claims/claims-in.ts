import type { Edition } from '#i18n/editions.ts';
import { withoutDates } from '#lib/numbers/dates.ts';
import {
  SMALLEST_COUNT,
  type Hedge,
  type NumberInText,
  type NumberKind,
} from '#lib/numbers/number-in-text.ts';
import { numbersIn } from '#lib/numbers/numbers-in.ts';
import { masked } from './mask.ts';
import { proportionsIn, type Span } from './proportions.ts';
import { ordinalSense, ranksInWords } from './ranks.ts';
import { isAboutThePage, mood, type Mood } from './supposed.ts';

/**
 * The numbers of one sentence that want a source, in order. `must` for money, per cent and points,
 * ranks, multiples with a base, physical and computing units, counts of 100 and more; `warn` for
 * counts from 11, proportions in words, and all numbers in questions, suppositions and where `mood`
 * says that nothing is known. Years, dates, ages, names and numbers up to 10 are none.
 */
export function claimsIn(
  sentence: string,
  { edition, names = [], isUnknown = false }: ClaimRules,
): NumberClaim[] {
  const plain = withoutDates(masked(sentence, names));
  const numbers = numbersIn(plain, edition)
    .map((number) => ({ ...number, ...spanOf(number, plain) }))
    .flatMap((number) => claimOf(number, plain, edition))
    .filter(({ sort }) => !(COUNTS.has(sort) && isAboutThePage(sentence)));
  const worded = [
    ...spans(ranksInWords(plain, edition), 'rank', 'must', sentence),
    ...spans(proportionsIn(plain, edition), 'proportion', 'warn', sentence),
    ...spans(multiplesInWords(plain, edition), 'multiple', 'must', sentence),
  ].filter((span) => !numbers.some((number) => overlap(span, number)));
  const softened = isUnknown ? 'unknown' : mood(sentence, edition);
  return [...numbers, ...worded]
    .sort((a, b) => a.start - b.start)
    .filter((claim, index, all) => !all.slice(0, index).some((other) => overlap(claim, other)))
    .map((claim) => ({
      ...claim,
      words: sentence.slice(claim.start, claim.end),
      ...(softened && { level: 'warn' as const, softened }),
    }));
}

/** With its hedge, which stands before it or behind. */
function spanOf({ start, end, words }: NumberInText, text: string): Span {
  const from = text.startsWith(words, start) ? start : end - words.length;
  return { start: from, end: from + words.length };
}

function claimOf(number: NumberInText, text: string, edition: Edition): NumberClaim[] {
  const sort = sortOf(number, text, edition);
  if (sort === undefined) return [];
  return [{ ...number, sort, level: levels[sort] }];
}

/** What makes a number a claim; `undefined` for those that are free. */
function sortOf(number: NumberInText, text: string, edition: Edition): ClaimSort | undefined {
  const { kind, value, words } = number;
  if (kind === 'percent') return words.includes('成') ? 'proportion' : 'share';
  if (kind === 'rank') {
    const sense = ordinalSense(text, number, edition);
    return { rank: 'rank' as const, unclear: 'small count' as const, series: undefined }[sense];
  }
  if (kind === 'times') return hasBase(text, number, edition) ? 'multiple' : 'small count';
  if (kind !== 'count') return SORTS[kind] ?? 'unit';
  if (value >= SMALLEST_COUNT) return 'count';
  return value >= SMALLEST_WARNING ? 'small count' : undefined;
}

/** `3.4 times the total of 2015`, and not `It was cited three times`. */
function hasBase(text: string, { end }: Span, edition: Edition): boolean {
  if (edition === 'zh-hant') return /[比較為是的於由自至從]/.test(text);
  return /^[^.;]{0,40}\b(?:than|as|that|those|the|its|their|from|since|between|over|in|to|within|of)\b|^\s?\0/.test(
    text.slice(end),
  );
}

/** 倍增 is twice as much; English verbs are read with the numbers. */
function multiplesInWords(text: string, edition: Edition): Span[] {
  if (edition === 'en') return [];
  return [...text.matchAll(/倍增|翻倍|翻一番|翻兩番|翻番|加倍/g)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
}

function spans(found: readonly Span[], sort: ClaimSort, level: Level, text: string): NumberClaim[] {
  return found.map(({ end, start }) => ({
    words: text.slice(start, end),
    ...{ start, end, sort, level },
  }));
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

const COUNTS = new Set<ClaimSort>(['count', 'small count']);

const SMALLEST_WARNING = 11;

const levels: Record<ClaimSort, Level> = {
  money: 'must',
  share: 'must',
  rank: 'must',
  multiple: 'must',
  unit: 'must',
  count: 'must',
  'small count': 'warn',
  proportion: 'warn',
};

const SORTS: Partial<Record<NumberKind, ClaimSort>> = {
  HKD: 'money',
  USD: 'money',
  CNY: 'money',
  GBP: 'money',
  EUR: 'money',
  points: 'share',
};

/** `must`: an error on a published page; `warn`: a warning only. */
export type Level = 'must' | 'warn';

export type ClaimSort =
  'money' | 'share' | 'rank' | 'multiple' | 'unit' | 'count' | 'small count' | 'proportion';

export interface NumberClaim extends Span {
  /** As written, with its hedge: `nearly 4,700`. */
  words: string;
  /** Absent where it is said in words that are not read as a number: half of, third place. */
  value?: number;
  kind?: NumberKind;
  hedge?: Hedge;
  sort: ClaimSort;
  level: Level;
  /** Why it only warns, though its sort would be an error. */
  softened?: Mood | 'unknown';
}

export interface ClaimRules {
  edition: Edition;
  /** Names that read as numbers: of records, and of `names.txt`. */
  names?: readonly string[];
  /** Whether it stands under "What we do not know". */
  isUnknown?: boolean;
}
