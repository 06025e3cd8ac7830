export const fields = [
  'language',
  'vision',
  'health',
  'robots',
  'computing',
  'finance',
  'support',
  'other',
  'unstated',
] as const;

export type Field = (typeof fields)[number];

/**
 * The field that an organisation's `sector` falls under in the directory's filter. Sectors are
 * written freely, nearly every one but once: a filter by them as they stand would be a second list.
 */
export function fieldOf(sector: string | undefined): Field {
  if (sector === undefined) return 'unstated';
  return patterns.find(([, pattern]) => pattern.test(sector))?.[0] ?? 'other';
}

/** The first that matches counts: a surgical robot belongs to health. */
const patterns: readonly [Field, RegExp][] = [
  ['health', /health|medic|surg|drug|life scien|biotech|hospital/i],
  ['robots', /robot|driv|vehicle|drone deliver/i],
  ['finance', /bank|stock|venture|invest|financ|insur|payment/i],
  ['support', /park|startup|support|funding|bringing firms|incubat/i],
  ['computing', /chip|server|data cent|comput(ing|ers)|semiconductor|cloud/i],
  ['vision', /vision|image|visual|perception/i],
  ['language', /language|speech|chatbot|models/i],
];
