import { expect, test } from 'vitest';
import { pointTieFault } from '#lib/ties/point-tie.ts';
import { statedIn } from '#lib/ties/stated.ts';
import { figure } from '../figures/figure.ts';

const firms = figure({ points: [{ period: '2024', value: 4694 }] });
const tie = { scheme: 'figure' as const, id: 'firms', point: '2024' };
const fix = 'Write `[4,694](figure:firms@2024)`.';

test.each([
  ['4,694', '', undefined],
  ['4,694 firms', '', undefined],
  ['5,000', '', { what: '“5,000” does not agree: `firms@2024` is 4,694.', fix }],
  [
    'HK$4,694',
    '',
    { what: '“HK$4,694” is read as Hong Kong dollars, but `firms@2024` is 4,694.', fix },
  ],
  ['some', '', { what: '“some” says no number, and `firms@2024` is 4,694.', fix }],
  [
    '4,694 of 9,000',
    '',
    {
      what: '“4,694 of 9,000” also says a number that the record does not hold: `firms@2024` is 4,694.',
      fix,
    },
  ],
  [
    '4,694',
    ' AI firms',
    {
      what: '“4,694” is said of AI, but `firms` counts all fields.',
      fix: 'Say of what the number is, as the figure’s `measures` does.',
    },
  ],
])('words %s before “%s”', (words, after, expected) => {
  const [point] = firms.points;
  const stated = statedIn(words, { start: 0, end: words.length }, 'en');
  expect(
    point && pointTieFault(words, stated, { tie, figure: firms, point, after, edition: 'en' }),
  ).toEqual(expected);
});
