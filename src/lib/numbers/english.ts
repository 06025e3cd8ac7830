import type { Hedge, NumberInText, NumberKind } from './number-in-text.ts';

/** Numbers in an English text, without hedges; years and names are blanked before. */
export function englishNumbers(text: string): FoundNumber[] {
  return [...ordinals(text), ...amounts(text), ...multiples(text)].sort(
    (a, b) => a.start - b.start,
  );
}

const SCALE: Record<string, number> = {
  hundred: 1e2,
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  mn: 1e6,
  m: 1e6,
  billion: 1e9,
  bn: 1e9,
  trillion: 1e12,
  tn: 1e12,
};

const CURRENCY: Record<string, NumberKind> = {
  HK$: 'HKD',
  HKD: 'HKD',
  $: 'HKD',
  'Hong Kong dollars': 'HKD',
  US$: 'USD',
  USD: 'USD',
  'US dollars': 'USD',
  RMB: 'CNY',
  CNY: 'CNY',
  '¥': 'CNY',
  yuan: 'CNY',
  renminbi: 'CNY',
  '£': 'GBP',
  GBP: 'GBP',
  pounds: 'GBP',
  '€': 'EUR',
  EUR: 'EUR',
  euros: 'EUR',
};

/** Words after a number, what they make of it, and what they multiply it by. */
const UNITS: [pattern: RegExp, kind: NumberKind, factor: number][] = [
  [/^[\s-]?percentage[\s-]points?\b/i, 'points', 1],
  [/^\s?%|^[\s-]?per[\s-]?cent\b/i, 'percent', 1],
  [/^(?:[\s-]times\b|-?fold\b|x\b|×)/i, 'times', 1],
  [/^[\s-]?exaflops?\b|^\s?EFLOPS\b/i, 'PFLOPS', 1e3],
  [/^[\s-]?petaflops?\b|^\s?PFLOPS\b/i, 'PFLOPS', 1],
  [/^[\s-]?teraflops?\b|^\s?TFLOPS\b/i, 'PFLOPS', 1e-3],
  [/^[\s-]gigawatts?\b|^\s?GW\b/, 'megawatts', 1e3],
  [/^[\s-]megawatts?\b|^\s?MW\b/, 'megawatts', 1],
  [/^[\s-]hectares?\b|^\s?ha\b/, 'hectares', 1],
  [/^[\s-]square[\s-]met(?:re|er)s?\b|^\s?(?:m²|sq\.? ?m\b)/, 'square-metres', 1],
  [/^[\s-]square[\s-]f(?:ee|oo)t\b|^\s?sq\.? ?ft\b/, 'square-metres', 0.09290304],
  [/^[\s-]kilomet(?:re|er)s?\b|^\s?km\b/, 'metres', 1e3],
  [/^[\s-]met(?:re|er)s?\b/, 'metres', 1],
  [/^[\s-]tonnes?\b/, 'tonnes', 1],
  [/^[\s-]terabytes?\b|^\s?TB\b/, 'bytes', 1e12],
  [/^[\s-]petabytes?\b|^\s?PB\b/, 'bytes', 1e15],
];

const SMALL =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const TENS = 'thirty forty fifty sixty seventy eighty ninety'.split(' ');
const WORDS = new Map([
  ...SMALL.map((word, index) => [word, index + 1] as const),
  ...TENS.map((word, index) => [word, index * 10 + 30] as const),
  ['a', 1] as const,
]);

const DIGITS = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?`;
const WORD = `\\b(?:${[...WORDS.keys()].join('|')})\\b(?=[\\s-](?:hundred|thousand|million|billion|trillion|per[\\s-]?cent|percentage|times))`;
const AMOUNT = new RegExp(
  String.raw`(HK\$|US\$|\$|£|€|¥|\b(?:HKD|USD|RMB|CNY|GBP|EUR)\s?)?(?:(?<![\w.,])(${DIGITS})|(${WORD}))` +
    String.raw`(?:[\s-](hundred|thousand|million|billion|trillion)\b|\s?(bn|mn|tn|m|k)\b)?` +
    String.raw`(\+)?`,
  'gi',
);
const AFTER = /^\s(?:of\s)?(Hong Kong dollars|US dollars|HKD|USD|RMB|yuan|renminbi|pounds|euros)\b/;

function amounts(text: string): FoundNumber[] {
  return [...text.matchAll(AMOUNT)].flatMap((match): FoundNumber[] => {
    const [all, before = '', digits, word, scale, short, plus] = match;
    const after = text.slice(match.index + all.length);
    // `4th` is read as a rank, and `5G` or `18C` is a name.
    if (
      digits !== undefined &&
      !scale &&
      !short &&
      /^(?:st|nd|rd|th)\b|^[A-Za-z](?!\w*flops)\b/.test(after)
    ) {
      if (!/^x\b/.test(after)) return [];
    }
    const factor = SCALE[(scale ?? short ?? '').toLowerCase()] ?? 1;
    const base =
      digits === undefined ? (WORDS.get((word ?? '').toLowerCase()) ?? 0) : plain(digits);
    const named = AFTER.exec(after);
    const currency = CURRENCY[before.trim()] ?? (named ? CURRENCY[named[1] ?? ''] : undefined);
    const unit = currency ? undefined : UNITS.find(([pattern]) => pattern.test(after));
    const tail = currency
      ? before
        ? 0
        : (named?.[0].length ?? 0)
      : (unit?.[0].exec(after)?.[0].length ?? 0);
    const kind = currency ?? unit?.[1] ?? rankBefore(text.slice(0, match.index)) ?? 'count';
    return [
      {
        value: Number((base * factor * (unit?.[2] ?? 1)).toPrecision(15)),
        kind,
        ...(plus && { trailing: { hedge: 'at-least' as const, length: 0 } }),
        start: match.index,
        end: match.index + all.length + tail,
      },
    ];
  });
}

function ordinals(text: string): FoundNumber[] {
  return [...text.matchAll(/(?<![\w.,])(\d+)(?:st|nd|rd|th)\b(?!\s+century)/g)].map((match) => ({
    value: Number(match[1]),
    kind: 'rank',
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function multiples(text: string): FoundNumber[] {
  const words: Record<string, number> = { doubled: 2, tripled: 3, trebled: 3, quadrupled: 4 };
  return [...text.matchAll(/\b(doubled|tripled|trebled|quadrupled)\b/gi)].map((match) => ({
    value: words[match[0].toLowerCase()] ?? 0,
    kind: 'times',
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function rankBefore(before: string): 'rank' | undefined {
  return /\b(?:No\.\s?|number\s|rank(?:s|ed|ing)?\s(?:at\s|as\s)?(?:No\.?\s|number\s)?)$/i.test(
    before,
  )
    ? 'rank'
    : undefined;
}

function plain(digits: string): number {
  return Number(digits.replaceAll(',', ''));
}

/** `trailing` is a hedge behind its number (左右, `+`), and how many signs further it ends. */
export type FoundNumber = Omit<NumberInText, 'words' | 'hedge'> & {
  trailing?: { hedge: Hedge; length: number };
};
