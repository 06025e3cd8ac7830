import type { Edition } from '#i18n/editions.ts';
import { proportionsIn } from '#lib/claims/proportions.ts';
import { numbersIn } from '#lib/numbers/numbers-in.ts';
import type { ChangedPassage } from './difference.ts';
import type { Part } from './words-difference.ts';
import { isWord, wordsIn } from './words.ts';

/**
 * Whether readers should be told: a title or heading changed, a number or date, a name, or more than
 * `MANY_WORDS` words. All else is a small edit. Names are those of records and, in English, what is
 * written with a capital inside a sentence.
 */
export function isSubstantive(
  passages: readonly ChangedPassage[],
  edition: Edition,
  names: readonly string[],
): boolean {
  if (passages.some(({ kind }) => kind === 'title' || kind === 'heading')) return true;
  const before = passages.map(({ parts }) => side(parts, 'removed')).join('\n');
  const after = passages.map(({ parts }) => side(parts, 'added')).join('\n');
  const tells = [
    numbers,
    proportions,
    digits,
    capitals,
    (text: string) => names.filter((n) => text.includes(n)),
  ];
  if (tells.some((tell) => !isSame(tell(before, edition), tell(after, edition)))) return true;
  const count = (change: Part['change']) =>
    passages
      .flatMap(({ parts }) => parts.filter((part) => part.change === change))
      .flatMap(({ text }) => wordsIn(text, edition).filter(isWord)).length;
  return Math.max(count('removed'), count('added')) > MANY_WORDS;
}

export const MANY_WORDS = 5;

/** The passage as it read before or after: without what came, or without what went. */
function side(parts: readonly Part[], own: NonNullable<Part['change']>): string {
  return parts
    .filter(({ change }) => change === undefined || change === own)
    .map(({ text }) => text)
    .join('');
}

function numbers(text: string, edition: Edition): string[] {
  return numbersIn(text, edition).map(({ kind, value, hedge }) => `${value} ${kind} ${hedge}`);
}

/** Half of, a third, 一成. */
function proportions(text: string, edition: Edition): string[] {
  return proportionsIn(text, edition).map(({ start, end }) => text.slice(start, end));
}

/** Years and days count too; how thousands are parted does not. */
function digits(text: string): string[] {
  return text.replace(/(?<=\d),(?=\d{3})/g, '').match(/\d+(?:\.\d+)?/g) ?? [];
}

/** Words with a capital that do not begin a sentence. */
function capitals(text: string, edition: Edition): string[] {
  if (edition !== 'en') return [];
  return text.match(/(?<=[\p{Ll}\p{N},;)’”] [(“‘]?)\p{Lu}[\p{L}\p{N}’-]*/gu) ?? [];
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.toSorted().join('\n') === b.toSorted().join('\n');
}
