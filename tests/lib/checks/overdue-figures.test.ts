import { expect, test } from 'vitest';
import { figure, problemsWith } from './problems-found.ts';

const dueIn = (next: string) =>
  problemsWith({
    'figures/due.yaml': figure(
      ['period: 2024, value: 3'],
      `expected: { every: year, next: ${next} }\n`,
    ),
  });

// The edition is that of 22 November 2025.
test.each([
  ['2025-10', 'October 2025'],
  ['2025-11-21', '21 November 2025'],
  ['2024', '2024'],
])('warns of a value that was due in %s', (next, printed) => {
  expect(dueIn(next)).toEqual([
    `content/figures/due.yaml:5:32 warning HB059 A newer value of \`due\` was due in ${printed}. Look for it, then add its point or set the next date.`,
  ]);
});

test.each(['2025', '2025-11', '2025-11-22', '2026-10'])('waits for a value due in %s', (next) => {
  expect(dueIn(next)).toEqual([]);
});
