import { multipleReach } from './multiple.ts';
import { share } from './share.ts';
import type { Worded } from './worded.ts';

/** Shares, multiples, ordinals and small numbers in English words; longer readings first. */
export function englishWorded(text: string): Worded[] {
  return readers.flatMap(([pattern, read]) =>
    [...text.matchAll(pattern)].flatMap((match): Worded[] => {
      const found = read(...match.slice(1).map((word) => (word ?? '').toLowerCase()));
      if (!found) return [];
      return [{ ...found, start: match.index, end: match.index + match[0].length }];
    }),
  );
}

const NUMBERS = 'zero one two three four five six seven eight nine ten'.split(' ');
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );
const PARTS: Record<string, number> = { half: 2, quarter: 4, hundredth: 100 };
const MULTIPLES: Record<string, number> = { double: 2, doubled: 2, twice: 2, doubling: 2 };

const words = NUMBERS.slice(1).join('|');
const parts = ['half', 'quarter', 'hundredth', ...ORDINALS.slice(2, 12)].join('|');

const readers: [RegExp, (...found: string[]) => Read][] = [
  [
    /\bhalf an?\s(million|billion)\b/gi,
    (scale) => ({ value: scale === 'million' ? 5e5 : 5e8, kind: 'count' }),
  ],
  [
    new RegExp(
      String.raw`\b(${words}|\d+)\s(?:in|out\sof)\s(?:every\s)?(${words}|twenty|100|\d{1,2})\b(?!,)`,
      'gi',
    ),
    (part, of) => shareOf(numeral(part), of === 'twenty' ? 20 : numeral(of)),
  ],
  [
    new RegExp(
      String.raw`\b(?:(an?|${words})[\s-])?(${parts})(s)?\b(?!\s(?:million|billion))`,
      'gi',
    ),
    (count, part, plural) => fraction(count, part, plural === 's'),
  ],
  [/\bhalv(?:ed|ing)\b/gi, () => share(1, 2)],
  [
    new RegExp(String.raw`\b(?:(double[d]?|twice|doubling)|(${words})-?fold)\b`, 'gi'),
    (word, fold) => times(MULTIPLES[word ?? ''] ?? numeral(fold)),
  ],
  [/\btripl(?:ed|ing|e)\b|\btrebl(?:ed|ing|e)\b|\bthree times\b/gi, () => times(3)],
  [/\bquadrupl(?:ed|ing|e)\b/gi, () => times(4)],
  [
    new RegExp(String.raw`\b(${ORDINALS.join('|')})\b`, 'gi'),
    (word = '') => ({ value: ORDINALS.indexOf(word) + 1, kind: 'rank', isSmall: true }),
  ],
  [
    new RegExp(String.raw`\b(${words}|both|none|no|zero)\b(?![\s-]times)`, 'gi'),
    (word = '') => ({ value: small(word), kind: 'count', isSmall: true }),
  ],
];

/** `a third` and `two-thirds` are shares, `third` a place, `seconds` none of them. */
function fraction(count = '', part = '', isPlural = false): Read {
  const of = PARTS[part] ?? ORDINALS.indexOf(part) + 1;
  if (count === '' && part !== 'half') return undefined;
  const number = /^an?$|^$/.test(count) ? 1 : NUMBERS.indexOf(count);
  return isPlural === number > 1 ? share(number, of) : undefined;
}

function shareOf(part: number, of: number): Read {
  return part < of ? share(part, of) : undefined;
}

function times(value: number): Read {
  return { value, kind: 'times', reach: multipleReach(value) };
}

function small(word: string): number {
  return { both: 2, none: 0, no: 0 }[word] ?? NUMBERS.indexOf(word);
}

function numeral(word = ''): number {
  return /^\d/.test(word) ? Number(word) : NUMBERS.indexOf(word);
}

type Read = Omit<Worded, 'start' | 'end'> | undefined;
