import { expect, test } from 'vitest';
import { withoutNames } from '#lib/numbers/without-names.ts';

const names = ['Cap. 48', 'Cap. 486', '5G', '萬一', '一些', '百度', 'RAISe+', '數碼港100'];

/** Text → what is left, with `_` for what is blanked. */
const cases: [text: string, expected: string][] = [
  ['under Cap. 486 of', 'under ________ of'],
  ['under Cap. 48 of', 'under _______ of'],
  ['a 5G network', 'a __ network'],
  ['15GB and 5GB', '15GB and 5GB'],
  ['萬一出錯', '__出錯'],
  ['二萬一千人', '二萬一千人'],
  ['另有一些，百度與三百度', '另有__，__與三百度'],
  ['RAISe+及RAISe', '______及RAISe'],
  ['數碼港100間', '______間'],
  ['數碼港1000間', '數碼港1000間'],
];

test.each(cases)('blanks the names in “%s”', (text, expected) => {
  expect(withoutNames(text, names).replaceAll('\0', '_')).toBe(expected);
});
