import { expect, test } from 'vitest';
import { problemsInWords } from './problems-found.ts';

const cases: { name: string; found: () => string[]; expected: string[] }[] = [
  {
    name: 'finds empty cells, also in the head and at the end of a row',
    found: () => problemsInWords('| | B |\n| --- | --- |\n| 1 |  |\n| 1 |\n'),
    expected: [
      '1:1 error HB037 A cell of the table is empty. Write `not found`, `not published` or `does not apply`; over the first column, its name.',
      '3:5 error HB037 A cell of the table is empty. Write `not found`, `not published` or `does not apply`; over the first column, its name.',
      '4:1 error HB037 The row ends after 1 of the table’s 2 columns. Write `not found`, `not published` or `does not apply`; over the first column, its name.',
    ],
  },
  {
    name: 'finds a source line straight under the table',
    found: () => problemsInWords('| A | B |\n| --- | --- |\n| 1 | 2 |\nSources: here.[^survey]\n'),
    expected: [
      '4:1 error HB036 The source line stands straight under the table, so that it became a row. Put a blank line above it.',
    ],
  },
  {
    name: 'finds a Chinese source line straight under the table',
    found: () =>
      problemsInWords('| A | B |\n| --- | --- |\n| 1 | 2 |\n資料來源：調查。[^survey]\n'),
    expected: [
      '4:1 error HB036 The source line stands straight under the table, so that it became a row. Put a blank line above it.',
    ],
  },
];

test.each(cases)('$name', ({ found, expected }) => {
  expect(found()).toEqual(expected);
});
