import { CURRENCY, SCALE, UNITS } from './english-units.ts';
import { SPELLED, spelledValue } from './english-words.ts';
import type { FoundNumber } from './found-number.ts';

/** Numbers in an English text, without hedges; years and names are blanked before. */
export function englishNumbers(text: string): FoundNumber[] {
  return [...ordinals(text), ...amounts(text), ...multiples(text)].sort(
    (a, b) => a.start - b.start,
  );
}

const DIGITS = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?`;
const AMOUNT = new RegExp(
  String.raw`(HK\$|US\$|\$|£|€|¥|\b(?:HKD|USD|RMB|CNY|GBP|EUR)\s?)?(?:(?<![\w.,])(${DIGITS})|(${SPELLED}))` +
    String.raw`(?:[\s-](hundred|thousand|million|billion|trillion)\b|\s?(bn|mn|tn|m|k)\b)?` +
    String.raw`(\+)?`,
  'gi',
);
const AFTER =
  /^\s(?:of\s)?(Hong Kong dollars|US dollars|dollars|HKD|USD|RMB|yuan|renminbi|pounds|euros)\b/;

function amounts(text: string): FoundNumber[] {
  return [...text.matchAll(AMOUNT)].flatMap((match): FoundNumber[] => {
    const [all, before = '', digits, word, scale, short, plus] = match;
    const after = text.slice(match.index + all.length);
    // A share's code or a version, not a number.
    if (/^\.[A-Z\d]/.test(after)) return [];
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
    const base = digits === undefined ? spelledValue(word ?? '') : plain(digits);
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
        scale: factor * (unit?.[2] ?? 1),
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
    scale: 1,
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function multiples(text: string): FoundNumber[] {
  const words: Record<string, number> = { doubled: 2, tripled: 3, trebled: 3, quadrupled: 4 };
  return [...text.matchAll(/\b(doubled|tripled|trebled|quadrupled)\b/gi)].map((match) => ({
    value: words[match[0].toLowerCase()] ?? 0,
    kind: 'times',
    scale: 1,
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
