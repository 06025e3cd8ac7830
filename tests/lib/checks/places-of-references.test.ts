import { expect, test } from 'vitest';
import { problemsInWords } from './problems-found.ts';

const cases: { name: string; found: () => string[]; expected: string[] }[] = [
  {
    name: 'lets empty words be in tables and lists',
    found: () =>
      problemsInWords(
        '- [](org:acme)\n\n| Firm | Count |\n| --- | --- |\n| [](org:acme) | [](figure:counted@2022) |\n',
      ),
    expected: [],
  },
  {
    name: 'finds empty words in prose',
    found: () => problemsInWords('[](org:acme) has [](figure:counted@2022).\n'),
    expected: [
      '1:1 error HB025 `org:acme` has no words; only in tables and lists are they filled in. Write the words that readers see in the brackets.',
      '1:18 error HB025 `figure:counted@2022` has no words; only in tables and lists are they filled in. Write the words that readers see in the brackets.',
    ],
  },
  {
    name: 'finds a chart that is not alone, or in a list',
    found: () =>
      problemsInWords(
        'See [a chart](chart:counted) here.\n\n- [a chart](chart:counted)\n\n[A chart](chart:counted)\n',
      ),
    expected: [
      '1:5 error HB024 The chart `chart:counted` does not stand alone in its paragraph. Put a blank line above and below it.',
      '3:3 error HB024 The chart `chart:counted` does not stand alone in its paragraph. Put a blank line above and below it.',
    ],
  },
  {
    name: 'warns of a citation in mid-sentence',
    found: () => problemsInWords('Acme[^survey] is one. It is.[^survey] 「是」[^survey]\n'),
    expected: [
      '1:5 warning HB026 The citation of `survey` does not follow a full stop, colon, closing quotation mark or bracket. Move it to the end of its sentence.',
    ],
  },
  {
    name: 'lets a citation in a source line be',
    found: () =>
      problemsInWords('| A | B |\n| --- | --- |\n| 1 | 2 |\n\nSource: InvestHK[^survey]\n'),
    expected: [],
  },
];

test.each(cases)('$name', ({ found, expected }) => {
  expect(found()).toEqual(expected);
});
