import { expect, it } from 'vitest';
import { wholeYears } from '#lib/timeline/whole-years.ts';

it.each([
  {
    name: 'the newest years up to the limit',
    days: ['2024', '2025-01', '2026-01-02', '2025-03-04', '2025', '2026'],
    expected: ['2026', '2025'],
  },
  {
    name: 'no older year after one that was left out',
    days: ['2026', '2026', '2026', '2026', '2025', '2025', '2024'],
    expected: ['2026'],
  },
  { name: 'the newest year however many it has', days: Array(9).fill('2026'), expected: ['2026'] },
  { name: 'nothing of nothing', days: [], expected: [] },
])('tells whole $name', ({ days, expected }) => {
  expect([...wholeYears(days, 5)]).toEqual(expected);
});
