import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Edition } from '#i18n/editions.ts';
import { printedAmount } from '#lib/figures/value.ts';
import { numbersIn } from '#lib/numbers/numbers-in.ts';
import { statedIn } from '#lib/ties/stated.ts';
import { kindOf } from '#lib/ties/unit-kind.ts';
import type { Unit } from '#schemas/unit.ts';

const money: Unit[] = ['HKD', 'USD', 'CNY', 'GBP', 'EUR'];
const counted: Unit[] = ['count', 'people', 'PFLOPS', 'hectares', 'square-metres', 'megawatts'];
const whole = fc.integer({ min: 2, max: 999_999_999 });
const decimal = fc.integer({ min: 1, max: 99_999 }).map((tenths) => tenths / 100);

describe.each(['en', 'zh-hant'] as Edition[])('a number that is written in %s', (edition) => {
  const read = (value: number, unit: Unit) => {
    const written = printedAmount(value, unit, edition);
    const text = edition === 'en' ? `It has ${written} now.` : `共有${written}。`;
    return numbersIn(text, edition).find(({ kind }) => kind === kindOf(unit));
  };

  it('is read with the same value where all digits are written', () => {
    // As a mere number, 2024 is a year.
    const isYear = (value: number) => value >= 1800 && value < 2200;
    const sorts = fc.constantFrom(...counted);
    fc.assert(
      fc.property(whole, sorts, (value, unit) => {
        fc.pre(!isYear(value));
        expect(read(value, unit)?.value).toBe(value);
      }),
    );
    fc.assert(
      fc.property(decimal, fc.constantFrom<Unit>('percent', 'points', 'times'), (value, unit) => {
        expect(read(value, unit)?.value).toBe(value);
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), (value) => {
        expect(read(value, 'rank')?.value).toBe(value);
      }),
    );
  });

  it('is read within half of its last digit where money is rounded', () => {
    // From a thousand trillion on, three figures end before the last digit written.
    const amounts = fc.integer({ min: 1, max: 999e12 });
    fc.assert(
      fc.property(amounts, fc.constantFrom(...money), (value, unit) => {
        const written = printedAmount(value, unit, edition);
        const [said] = statedIn(written, { start: 0, end: written.length }, edition);
        expect(said?.kind).toBe(unit);
        const step = said?.step ?? 0;
        expect(Math.abs((said?.value ?? 0) - value)).toBeLessThanOrEqual((step / 2) * (1 + 1e-9));
      }),
    );
  });
});
