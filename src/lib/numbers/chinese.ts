import { chineseNumeral } from './chinese-numeral.ts';
import type { FoundNumber } from './found-number.ts';
import type { Hedge, NumberKind } from './number-in-text.ts';

/** Numbers in a Chinese text, in digits or numerals, without hedges before them. */
export function chineseNumbers(text: string): FoundNumber[] {
  return [...text.matchAll(NUMBER)].flatMap((match): FoundNumber[] => {
    const [all, before = '', digits, numeral, more, scale = ''] = match;
    const start = match.index;
    const after = text.slice(start + all.length);
    const base = digits === undefined ? chineseNumeral(numeral ?? '') : plain(digits);
    if (base === undefined) return [];
    const unit = UNITS.find(([pattern]) => pattern.test(after));
    const isBare = digits === undefined && [...(numeral ?? '')].length === 1;
    // 一些 and 一旦 are words; a lone numeral is a number only with a unit of the table, or as in 逾千.
    if (isBare && !unit && !isHedgedScale(text.slice(0, start), all)) return [];
    if (digits !== undefined && /^[A-Za-z]/.test(after) && !unit) return [];
    const [, unitKind, unitFactor = 1] = unit ?? [];
    const tail = unit?.[0].exec(after)?.[0].length ?? 0;
    const end = start + all.length + tail;
    const kind = kindBefore(before) ?? unitKind ?? 'count';
    const factor = before.startsWith('百分之') ? 1 : unitFactor;
    const behind = more ? MORE : BEHIND.exec(text.slice(end));
    const hedge = TRAILING[behind?.[1] ?? behind?.[2] ?? ''];
    const half = /半$/.test(text.slice(start, end)) ? unitFactor / 2 : 0;
    return [
      {
        value: Number((base * (SCALES[scale] ?? 1) * factor + half).toPrecision(15)),
        kind,
        scale: (SCALES[scale] ?? 1) * factor,
        ...(hedge && behind && { trailing: { hedge, length: behind[0].length } }),
        start,
        end,
      },
    ];
  });
}

const SCALES: Record<string, number> = {
  萬億: 1e12,
  億: 1e8,
  千萬: 1e7,
  百萬: 1e6,
  萬: 1e4,
  千: 1e3,
};

const NUMBER = new RegExp(
  String.raw`(HK\$|US\$|\$|£|€|¥|人民幣|第|排名|百分之)?\s?(?:(?<![\d.,A-Za-z])((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)|([〇零一二兩三四五六七八九十百千萬億]+))` +
    // 4,600多間, 300多億: more than that.
    String.raw`(?:\s?([多餘](?=[間家人名個項宗所位種筆座萬億港元美歐英公平米倍])))?(?:\s?(萬億|億|千萬|百萬|萬|千))?`,
  'g',
);

const UNITS: [pattern: RegExp, kind: NumberKind, factor: number][] = [
  [/^\s?(?:港元|港幣|元港幣)/, 'HKD', 1],
  [/^\s?(?:元人民幣|人民幣)/, 'CNY', 1],
  [/^\s?美元/, 'USD', 1],
  [/^\s?英鎊/, 'GBP', 1],
  [/^\s?歐元/, 'EUR', 1],
  [/^\s?元/, 'HKD', 1],
  [/^\s?個?百分點/, 'points', 1],
  [/^\s?[%％]/, 'percent', 1],
  [/^成半?(?=[^為立本功員果熟就分交績長]|$)/, 'percent', 10],
  [/^\s?倍/, 'times', 1],
  [/^\s?(?:位|名)(?=[^專人學創研])/, 'count', 1],
  [/^\s?(?:PFLOPS|petaflops)/i, 'PFLOPS', 1],
  [/^\s?兆瓦時/, 'megawatt-hours', 1],
  [/^\s?(?:千瓦時|度電)/, 'megawatt-hours', 1e-3],
  [/^\s?兆瓦/, 'megawatts', 1],
  [/^\s?千瓦/, 'megawatts', 1e-3],
  [/^\s?GB(?![A-Za-z])/, 'bytes', 1e9],
  [/^\s?TB(?![A-Za-z])/, 'bytes', 1e12],
  [/^\s?PB(?![A-Za-z])/, 'bytes', 1e15],
  [/^\s?[納奈]米/, 'metres', 1e-9],
  [/^\s?平方呎/, 'square-metres', 0.09290304],
  [/^\s?平方公里/, 'square-metres', 1e6],
  [/^\s?公斤/, 'tonnes', 1e-3],
  [/^\s?公頃/, 'hectares', 1],
  [/^\s?平方米/, 'square-metres', 1],
  [/^\s?公里/, 'metres', 1e3],
  [/^\s?米/, 'metres', 1],
  [/^\s?公?噸/, 'tonnes', 1],
];

const MONEY: Record<string, NumberKind> = {
  HK$: 'HKD',
  $: 'HKD',
  US$: 'USD',
  '£': 'GBP',
  '€': 'EUR',
  '¥': 'CNY',
  人民幣: 'CNY',
  第: 'rank',
  排名: 'rank',
  百分之: 'percent',
};

function isHedgedScale(before: string, numeral: string): boolean {
  return /^[百千萬億]$/.test(numeral) && /(?:逾|近|約|超過|過|上)$/.test(before);
}

function kindBefore(before: string): NumberKind | undefined {
  return MONEY[before.trim()];
}

/** A hedge behind its number, after the word that is counted: 500人左右. */
const BEHIND =
  /^\s?(?:([多餘](?=[的人間家企個倍，。；]|$))|[間家人名個項宗所位]?(左右|上下|以上|以下))/;
/** Already read with the number. */
const MORE = ['', '多'] as const;
const TRAILING: Record<string, Hedge> = {
  多: 'at-least',
  餘: 'at-least',
  左右: 'about',
  上下: 'about',
  以上: 'at-least',
  以下: 'at-most',
};

function plain(digits: string): number {
  return Number(digits.replaceAll(',', ''));
}
