/** What numbers are counted in. Base units only: HK$30 billion is `value: 30000000000`, `unit: HKD`. */
export const units = [
  'HKD',
  'USD',
  'CNY',
  'GBP',
  'EUR',
  'count',
  'people',
  'percent',
  'points',
  'rank',
  'score',
  'PFLOPS',
  'times',
  'years',
  'hectares',
  'square-metres',
  'megawatts',
] as const;

export type Unit = (typeof units)[number];
