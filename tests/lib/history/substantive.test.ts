import { describe, expect, it } from 'vitest';
import type { Edition } from '#i18n/editions.ts';
import { isSubstantive } from '#lib/history/substantive.ts';
import { partsOf } from './written.ts';

const NAMES = ['投資推廣署', 'smartmore'];
const is = (text: string, edition: Edition = 'en', kind: 'text' | 'heading' | 'title' = 'text') =>
  isSubstantive([{ kind, parts: partsOf(text) }], edition, NAMES);

describe('a change is substantive', () => {
  it.each([
    ['a number', 'It counted -4,694-+5,221+ firms.'],
    ['a number in words', 'It grew by -half-+a third+.'],
    ['a hedge', 'It has +nearly +4,700 firms.'],
    ['a year', 'In -2024-+2025+ it grew.'],
    ['a name by its capital', 'They say that -Cyberport-+Science Park+ grew.'],
    ['a known name without one', 'They say that -smartmore-+it+ grew.'],
    ['six words', 'It grew+ in each of the quarters counted+.'],
  ])('by %s', (_, text) => expect(is(text)).toBe(true));

  it('in a heading or title, whatever changed', () => {
    expect(is('Who -count-+counts+', 'en', 'heading')).toBe(true);
    expect(is('Who -count-+counts+', 'en', 'title')).toBe(true);
  });

  it.each([
    ['a number', '數得-4,694-+5,221+間初創。'],
    ['a numeral', '增加-一成-+兩成+。'],
    ['a name', '-投資推廣署-+當局+統計。'],
  ])('in Chinese by %s', (_, text) => expect(is(text, 'zh-hant')).toBe(true));
});

describe('an edit is small', () => {
  it.each([
    ['a slip of the pen', 'It -recieves-+receives+ money.'],
    ['how thousands are parted', 'It counted -4694-+4,694+ firms.'],
    ['a sentence that begins otherwise', 'It grew. -This-+That+ is so.'],
    ['five words', 'It grew+ in each of the quarters+.'],
    ['a comma', 'It grew+,+ and fell.'],
  ])('with %s', (_, text) => expect(is(text)).toBe(false));

  it('in Chinese with one word', () => expect(is('當局-曾-+已+統計。', 'zh-hant')).toBe(false));
  it('where no words changed', () => expect(isSubstantive([], 'en', NAMES)).toBe(false));
});
