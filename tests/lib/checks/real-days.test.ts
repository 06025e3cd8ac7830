import { expect, test } from 'vitest';
import { problemsWith, article, figure } from './problems-found.ts';

const cases: { name: string; found: () => string[]; expected: string[] }[] = [
  {
    name: 'finds days that the calendar does not have, quoted or not',
    found: () =>
      problemsWith({
        'articles/a/en.md': article({ published: '2025-02-30', updated: "'2025-06-31'" }),
      }),
    expected: [
      'content/articles/a/en.md:7:12 error HB006 `2025-02-30` is not in the calendar. Compare it with the source.',
      'content/articles/a/en.md:8:10 error HB006 `2025-06-31` is not in the calendar. Compare it with the source.',
      'content/articles/a/en.md:8:10 error HB040 `updated` is 2025-06-31, but `changes` has no entry. Say in `changes` what changed on that day.',
    ],
  },
  {
    name: 'finds them in records, spans and cumulative periods',
    found: () =>
      problemsWith({
        'figures/f.yaml': figure([
          'period: 2023-02-29, value: 1',
          'period: --2025-11-31, value: 1',
          'period: 2024-04-01--2024-04-31, value: 1',
        ]),
      }),
    expected: [
      'content/figures/f.yaml:6:15 error HB006 `2023-02-29` is not in the calendar. Compare it with the source.',
      'content/figures/f.yaml:7:15 error HB006 `2025-11-31` is not in the calendar. Compare it with the source.',
      'content/figures/f.yaml:8:15 error HB006 `2024-04-31` is not in the calendar. Compare it with the source.',
      'content/figures/f.yaml:8:15 warning HB015 The point `2024-04-01--2024-04-31` stands after `--2025-11-31`. Put the oldest first.',
    ],
  },
  {
    name: 'lets a leap day and every sort of period be',
    found: () =>
      problemsWith({
        'figures/f.yaml': figure([
          'period: 2019--2023, value: 1',
          'period: 2024-02-29, value: 1',
          'period: 2024-H1, value: 1',
          'period: 2024-Q4, value: 1',
          'period: 2024/25, value: 1',
          'period: --2025-09, value: 1',
        ]),
      }),
    expected: [],
  },
  {
    name: 'finds spans of two sorts or in the wrong order',
    found: () =>
      problemsWith({
        'figures/f.yaml': figure([
          'period: 2019--2024-06, value: 1',
          'period: 2024--2019, value: 1',
          'period: 2024-H1--2025-Q1, value: 1',
        ]),
      }),
    expected: [
      'content/figures/f.yaml:6:15 error HB006 The ends of the span `2019--2024-06` are of two sorts. Write both as years, months, days, halves, quarters or `2024/25`.',
      'content/figures/f.yaml:7:15 error HB006 The span `2024--2019` does not end after it begins. Write `2019--2024`?',
      'content/figures/f.yaml:7:15 warning HB015 The point `2024--2019` stands after `2019--2024-06`. Put the oldest first.',
      'content/figures/f.yaml:8:15 error HB006 The ends of the span `2024-H1--2025-Q1` are of two sorts. Write both as years, months, days, halves, quarters or `2024/25`.',
    ],
  },
  {
    name: 'finds a financial year that does not follow',
    found: () =>
      problemsWith({
        'figures/f.yaml': figure(['period: 1999/00, value: 1', 'period: 2024/26, value: 1']),
      }),
    expected: [
      'content/figures/f.yaml:7:15 error HB006 `2024/26` is no financial or academic year: 25 follows 2024. Write `2024/25`, or `--` between two years.',
    ],
  },
  {
    name: 'tells a month or day of the wrong form once',
    found: () =>
      problemsWith({
        'articles/a/en.md': article({ published: '2025-13-01' }),
        'figures/f.yaml': figure(['period: 2025-1, value: 1']),
      }),
    expected: [
      'content/articles/a/en.md:7:12 error HB006 `2025-13-01` is not in the calendar. Compare it with the source.',
      'content/figures/f.yaml:6:15 error HB005 `points.period` must be a period, such as `2024`, `2024-06`, `2024-06-30`, `2024-H1`, `2024-Q2`, `2024/25`, `2019--2024` or `--2025-09`, not `2025-1`.',
    ],
  },
];

test.each(cases)('$name', ({ found, expected }) => {
  expect(found()).toEqual(expected);
});
