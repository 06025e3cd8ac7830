export const foundedRanges = ['before-2000', '2000s', '2010s', '2020s', 'unknown'] as const;

export type FoundedRange = (typeof foundedRanges)[number];

/** The range of years in which a founding falls; the last known range holds all later years too. */
export function foundedRange(founded: string | undefined): FoundedRange {
  if (founded === undefined) return 'unknown';
  const year = Number(founded.slice(0, 4));
  return starts.find(([, from]) => year >= from)?.[0] ?? 'before-2000';
}

const starts: readonly [FoundedRange, number][] = [
  ['2020s', 2020],
  ['2010s', 2010],
  ['2000s', 2000],
];
