import { expect, test } from 'vitest';
import { problemsInWords } from './problems-found.ts';

const cases: { name: string; found: () => string[]; expected: string[] }[] = [
  {
    name: 'finds records that do not exist and says the nearest',
    found: () => problemsInWords('[a](org:acne), [b](topic:startup).[^surveys]\n'),
    expected: [
      '1:1 error HB007 `acne` is not in `organisations/`. Did you mean `acme`?',
      '1:16 error HB007 `startup` is not in `topics/`. Did you mean `startups`?',
      '1:35 error HB007 `surveys` is not in `sources/`. Did you mean `survey`?',
    ],
  },
  {
    name: 'says under which scheme an id is known',
    found: () => problemsInWords('[a](org:counted) and [b](term:acme).\n'),
    expected: [
      '1:1 error HB007 `counted` is not in `organisations/`. It is in `figures/`: write `figure:counted`.',
      '1:22 error HB007 `acme` is not in `glossary/`. It is in `organisations/`: write `org:acme`.',
    ],
  },
  {
    name: 'finds an unknown point and says which there are',
    found: () => problemsInWords('[a](figure:counted@2021) and [b](figure:counted@2022..2031).\n'),
    expected: [
      '1:1 error HB012 The figure `counted` has no point `2021`. It has `2022`, `2023`, `2024`, `2030`.',
      '1:30 error HB012 The figure `counted` has no point `2031`. It has `2022`, `2023`, `2024`, `2030`.',
    ],
  },
  {
    name: 'asks for a period',
    found: () => problemsInWords('[a](figure:counted).\n'),
    expected: [
      '1:1 error HB013 The words name the figure `counted` without a period. Write which one: `figure:counted@2024`.',
    ],
  },
  {
    name: 'refuses the latest point in prose',
    found: () =>
      problemsInWords('[a](figure:counted@latest) and [b](figure:counted@2022..latest).\n'),
    expected: [
      '1:1 error HB028 `@latest` changes under the words: it is for home and hub pages. Write the period: `figure:counted@2024`.',
      '1:32 error HB028 `@latest` changes under the words: it is for home and hub pages. Write the period: `figure:counted@2024`.',
    ],
  },
  {
    name: 'finds unknown figures and options of charts',
    found: () =>
      problemsInWords(
        '[A chart](chart:counted+contued?form=2022)\n\n[A chart](chart:counted?form=2022&to=2024)\n',
      ),
    expected: [
      '1:1 error HB007 `contued` is not in `figures/`. Did you mean `counted`?',
      '3:1 error HB029 `form` is no option of a chart. A chart takes `from` and `to`.',
    ],
  },
];

test.each(cases)('$name', ({ found, expected }) => {
  expect(found()).toEqual(expected);
});
