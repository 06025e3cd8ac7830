const ONES = 'one two three four five six seven eight nine'.split(' ');
const TEENS =
  'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const one = `(?:${ONES.join('|')})`;
const tens = `(?:${TENS.join('|')})`;
const scaled = String.raw`(?=[\s-](?:hundred|thousand|million|billion|trillion|per[\s-]?cent|percentage|times)\b)`;
const ordinal = String.raw`(?:[\s-](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)\b)`;

/**
 * A pattern for numbers in English words below a hundred, as text of a regular expression. `a` and
 * those up to ten are numbers only before a scale or a unit: two million, five per cent.
 */
export const SPELLED =
  String.raw`\b(?:${tens}(?:[\s-]${one})?(?!${ordinal})|${TEENS.slice(1).join('|')}|(?:dozen)` +
  String.raw`|(?:a|${one}|ten)${scaled})\b(?!-(?:year|month|day|week|hour|minute)s?\b)`;

/** The value of what `SPELLED` matched. */
export function spelledValue(words: string): number {
  return words
    .toLowerCase()
    .split(/[\s-]/)
    .reduce((sum, word) => sum + (VALUES.get(word) ?? 0), 0);
}

const VALUES = new Map<string, number>([
  ...ONES.map((word, index) => [word, index + 1] as const),
  ...TEENS.map((word, index) => [word, index + 10] as const),
  ...TENS.map((word, index) => [word, index * 10 + 20] as const),
  ['a', 1],
  ['dozen', 12],
]);
