import { CHINESE_NUMERALS } from './worded-chinese.ts';

/** What one more in the last digit written adds: 0.1 billion in `HK$20.1 billion`, 1 in `4,700`. */
export function digitStep(written: string, value: number): number {
  const [digits] = /\d[\d,]*(?:\.\d+)?/.exec(written) ?? [];
  if (digits !== undefined) {
    const decimals = digits.split('.')[1]?.length ?? 0;
    const base = Number(digits.replaceAll(',', ''));
    // 億 and `billion` multiply the last digit too.
    const scale = base === 0 ? 1 : value / base;
    return clean(scale * 10 ** -decimals);
  }
  const word = /\b(hundred|thousand|million|billion|trillion)\b/i.exec(written)?.[1];
  if (word !== undefined) return SCALES[word.toLowerCase()] ?? 1;
  const numeral = new RegExp(`[${CHINESE_NUMERALS}]+`).exec(written)?.[0] ?? '';
  return { 億: 1e8, 萬: 1e4 }[numeral.slice(-1)] ?? 1;
}

/** The steps to which a number looks rounded: 100 for 4,700; 1,000 and 5,000 for 5,000. */
export function roundingSteps(value: number, step: number): number[] {
  if (value === 0) return [step];
  let last = step;
  while (isMultiple(value, last * 10)) last = clean(last * 10);
  return isMultiple(value, last * 5) ? [last, clean(last * 5)] : [last];
}

function isMultiple(value: number, of: number): boolean {
  return Math.abs(value / of - Math.round(value / of)) < 1e-9;
}

/** Without the tail of binary arithmetic. */
function clean(value: number): number {
  return Number(value.toPrecision(12));
}

const SCALES: Record<string, number> = {
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};
