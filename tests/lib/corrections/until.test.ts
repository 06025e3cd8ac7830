import { expect, test } from 'vitest';
import { untilDay } from '#lib/corrections/until.ts';

const entries = [{ date: '2026-01-01' }, { date: '2026-02-01' }, { date: '2026-02-02' }];

test('an edition holds corrections and changes up to its day, the day itself with them', () => {
  const record = { label: 'Startups', corrections: entries, changes: entries };
  const kept = [{ date: '2026-01-01' }, { date: '2026-02-01' }];
  expect(untilDay(record, '2026-02-01')).toEqual({
    label: 'Startups',
    corrections: kept,
    changes: kept,
  });
  expect(record.corrections).toHaveLength(3);
});

test('a record without either stays as it is', () => {
  expect(untilDay({ label: 'Startups' }, '2026-02-01')).toEqual({ label: 'Startups' });
});
