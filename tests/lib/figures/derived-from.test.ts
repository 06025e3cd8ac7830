import { describe, expect, it } from 'vitest';
import { addresses } from '#lib/addresses/address.ts';
import { derivedFrom } from '#lib/figures/derived-from.ts';
import { figure } from './figure.ts';

const listings = figure({
  label: { en: 'Listings', 'zh-hant': '上市' },
  unit: 'HKD',
  categories: [
    { id: 'weride', en: 'WeRide', 'zh-hant': '文遠知行' },
    { id: 'pony-ai', en: 'Pony AI' },
  ],
  points: [{ period: '2025-11', category: 'weride', value: 2_390_000_000, bound: 'about' }],
});
const total = (from: string) =>
  figure({
    derived: { from: [from], how: { en: 'Added up.' } },
    points: [{ period: '2025', value: 1 }],
  });
const figures = new Map([['listings', listings]]);

describe('derivedFrom', () => {
  it.each([
    ['en', '/', 'Listings, WeRide, November 2025: about HK$2.39 billion'],
    ['zh-hant', '/zh-hant/', '上市，文遠知行，2025年11月：約23.9億港元'],
  ] as const)('names the values in %s, each with its place', (edition, root, name) => {
    const context = { addresses: addresses('/', edition), edition };
    expect(derivedFrom(total('listings@2025-11.weride'), figures, context)).toEqual([
      { name, href: `${root}figures/listings/#2025-11.weride` },
    ]);
  });

  it('gives nothing for what was counted', () => {
    const context = { addresses: addresses('/'), edition: 'en' as const };
    expect(derivedFrom(listings, figures, context)).toEqual([]);
  });

  it('refuses a value that is not there', () => {
    const context = { addresses: addresses('/'), edition: 'en' as const };
    expect(() => derivedFrom(total('listings@2024'), figures, context)).toThrow(
      new Error('`listings@2024` names no point. Run `npm run check`.'),
    );
  });
});
