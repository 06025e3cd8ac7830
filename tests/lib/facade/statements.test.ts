import { expect, test } from 'vitest';
import { textClaims } from '#lib/claims/text-claims.ts';
import { statementsOf } from '#lib/facade/statements.ts';

const cases: [name: string, body: string, expected: string[]][] = [
  ['a sentence each', 'It has 200. Two.[^a]', ['200 by a', ' by a']],
  [
    'rows of a table, not its head',
    '| 100 | B |\n| - | - |\n| 200 | 3% |\n| 300 | x |\n\nSource: it.[^a]',
    ['200, 3% by a, a', '300 by a, a'],
  ],
  ['no title of a chart', 'One.\n\n[How many?](chart:startups)', [' by ']],
];

test.each(cases)('a text says %s', (_, body, expected) => {
  const { sentences } = textClaims({ body, format: 'md' }, { edition: 'en' });
  const found = statementsOf(sentences).map(
    ({ claims, sources }) =>
      `${claims.map(({ words }) => words).join(', ')} by ${sources.join(', ')}`,
  );
  expect(found).toEqual(expected);
});
