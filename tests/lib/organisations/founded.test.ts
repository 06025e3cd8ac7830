import { describe, expect, it } from 'vitest';
import { foundedRange, type FoundedRange } from '#lib/organisations/founded.ts';

describe('foundedRange', () => {
  const cases: [string | undefined, FoundedRange][] = [
    ['1999-12-31', 'before-2000'],
    ['2000', '2000s'],
    ['2009-12', '2000s'],
    ['2010', '2010s'],
    ['2019-12-31', '2010s'],
    ['2020-01', '2020s'],
    ['2031', '2020s'],
    [undefined, 'unknown'],
  ];
  it.each(cases)('puts %s under %s', (founded, range) => {
    expect(foundedRange(founded)).toBe(range);
  });
});
