import { expect, test } from 'vitest';
import { wordedNumbers } from '#lib/ties/worded.ts';
import { englishWorded } from '#lib/ties/worded-english.ts';

test.each([
  ['half', ['percent 50']],
  ['a quarter', ['percent 25']],
  ['three-quarters', ['percent 75']],
  ['two fifths', ['percent 40']],
  ['nine out of ten', ['percent 90']],
  ['one in twenty', ['percent 5']],
  ['halved', ['percent 50']],
  ['tripled', ['times 3']],
  ['twofold', ['times 2']],
  ['half a billion', ['count 500000000']],
  ['fourth', ['rank 4']],
  ['both', ['count 2']],
  ['none', ['count 0']],
  ['many', []],
])('reads %s', (text, expected) => {
  const found = wordedNumbers(text, 'en').map(({ kind, value }) => `${kind} ${value}`);
  expect(found).toEqual(expected);
});

test('two thirds have no plural of one', () => {
  expect(englishWorded('a thirds').filter(({ kind }) => kind === 'percent')).toEqual([]);
});
