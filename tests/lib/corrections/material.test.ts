import { expect, test } from 'vitest';
import { materialCorrections } from '#lib/corrections/material.ts';

const on = (date: string) => ({ date, wrong: 'Four.', right: 'Five.', why: 'A slip.' });

const cases: [name: string, dates: string[], expected: string[]][] = [
  ['of the day', ['2026-01-31'], ['2026-01-31']],
  ['of thirty days ago', ['2026-01-01'], ['2026-01-01']],
  ['of thirty-one days ago', ['2025-12-31'], []],
  ['of a later day', ['2026-02-01'], []],
  ['of two days, newest first', ['2026-01-05', '2026-01-20'], ['2026-01-20', '2026-01-05']],
];

test.each(cases)('at the top stands what is due of a correction %s', (_, dates, expected) => {
  const shown = materialCorrections(dates.map(on), '2026-01-31');
  expect(shown.map(({ date }) => date)).toEqual(expected);
});
