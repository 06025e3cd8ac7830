import { expect, test } from 'vitest';
import { masked, maskedNames } from '#lib/claims/mask.ts';
import { context } from '../references/records.ts';

/** Text → what is left, with `_` for what is blanked. */
const cases: [text: string, expected: string][] = [
  ['Under Chapter 18C it may', 'Under ___________ it may'],
  ['paragraph 105, pp. 12-14', '_____________, _________'],
  ['Section 12 and Table 3B', '__________ and ________'],
  ['we table 300 motions', 'we table 300 motions'],
  ['shares of 9988.HK', 'shares of _______'],
  ['GPT-4 and RTX 4090', '_____ and ________'],
  ['(12) firms and 12) more', '_____firms and 12) more'],
  ['第三屆與第100間', '___與_____'],
  ['第三位', '第三位'],
  ['九十年代', '____'],
];

test.each(cases)('blanks what counts nothing in “%s”', (text, expected) => {
  expect(masked(text, ['Chapter 18C']).replaceAll('\0', '_')).toBe(expected);
});

test('names of records and of the list that hold a numeral are masked', () => {
  const { records } = context();
  const [sensetime] = [...records.organisations.values()];
  if (!sensetime) throw new Error('The records hold no organisation.');
  const organisations = new Map([['sensetime', { ...sensetime, aliases: ['0020.HK', 'ST'] }]]);
  const names = maskedNames({ ...records, organisations }, '# Codes\nCap. 486\n\n 5G \n5G\n');
  expect(names).toEqual(['0020.HK', 'Cap. 486', '5G']);
});
