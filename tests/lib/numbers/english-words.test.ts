import { expect, test } from 'vitest';
import { SPELLED, spelledValue } from '#lib/numbers/english-words.ts';

const cases: [text: string, expected: [string, number][]][] = [
  [
    'twenty-five firms of forty',
    [
      ['twenty-five', 25],
      ['forty', 40],
    ],
  ],
  ['twelve firms and seven more', [['twelve', 12]]],
  [
    'ten per cent of a hundred',
    [
      ['ten', 10],
      ['a', 1],
    ],
  ],
  ['five million in one place', [['five', 5]]],
  ['a dozen', [['dozen', 12]]],
  ['the twenty-first century', []],
  ['a twelve-month plan', []],
  ['often, someone, weight, canine', []],
];

test.each(cases)('reads the words of “%s”', (text, expected) => {
  const found = [...text.matchAll(new RegExp(SPELLED, 'gi'))].map(([words]) => [
    words,
    spelledValue(words),
  ]);
  expect(found).toEqual(expected);
});
