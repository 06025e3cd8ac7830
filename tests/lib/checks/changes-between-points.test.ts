import { expect, test } from 'vitest';
import { problemsInWords } from './problems-found.ts';

const cases: { name: string; found: () => string[]; expected: string[] }[] = [
  {
    name: 'lets a change between measured points be',
    found: () => problemsInWords('[doubled](figure:counted@2022..2023).\n'),
    expected: [],
  },
  {
    name: 'refuses a change across a break',
    found: () => problemsInWords('[more](figure:counted@2022..2024).\n'),
    expected: [
      '1:1 error HB017 The change `2022..2024` of `counted` cannot be stated: the counting changed at `2024` (`break: true`). State each value by itself, and say why they differ.',
    ],
  },
  {
    name: 'refuses a change of a figure that is not comparable',
    found: () => problemsInWords('[more](figure:apart@2022..2023).\n'),
    expected: [
      '1:1 error HB017 The change `2022..2023` of `apart` cannot be stated: its points are not comparable (Each from another counter). State each value by itself, and say why they differ.',
    ],
  },
  {
    name: 'refuses a change from measured to promised',
    found: () => problemsInWords('[more](figure:counted@2024..2030).\n'),
    expected: [
      '1:1 error HB017 The change `2024..2030` of `counted` cannot be stated: one is measured and the other is a target. State each value by itself, and say why they differ.',
    ],
  },
  {
    name: 'refuses ends in the wrong order or the same',
    found: () =>
      problemsInWords('[less](figure:counted@2023..2022), [same](figure:counted@2022..2022).\n'),
    expected: [
      '1:1 error HB017 The change `2023..2022` of `counted` cannot be stated: the earlier point must come first. State each value by itself, and say why they differ.',
      '1:36 error HB017 The change `2022..2022` of `counted` cannot be stated: both ends are the same point. State each value by itself, and say why they differ.',
    ],
  },
];

test.each(cases)('$name', ({ found, expected }) => {
  expect(found()).toEqual(expected);
});
