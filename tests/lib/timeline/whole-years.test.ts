import { expect, it } from 'vitest';
import { wholeYears } from '#lib/timeline/whole-years.ts';

const year = (name: string, events: number) => ({ year: name, events: Array(events).fill({}) });

it.each([
  {
    name: 'the newest years up to the limit',
    years: [year('2026', 2), year('2025', 3), year('2024', 1)],
    expected: ['2026', '2025'],
  },
  {
    name: 'no older year after one that was left out',
    years: [year('2026', 4), year('2025', 3), year('2024', 1)],
    expected: ['2026'],
  },
  {
    name: 'the newest year however many it has',
    years: [year('2026', 9), year('2025', 1)],
    expected: ['2026'],
  },
  { name: 'nothing of nothing', years: [], expected: [] },
])('tells whole $name', ({ expected, years }) => {
  expect([...wholeYears(years, 5)]).toEqual(expected);
});
