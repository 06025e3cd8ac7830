import type { NumberKind } from './number-in-text.ts';

/** What words and signs after a number multiply it by. */
export const SCALE: Record<string, number> = {
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

export const CURRENCY: Record<string, NumberKind> = {
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
export const UNITS: [pattern: RegExp, kind: NumberKind, factor: number][] = [
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
