import { expect, test } from 'vitest';
import { writtenPointKeys } from '#lib/content/point-keys.ts';

const cases: [name: string, value: unknown, expected: string[]][] = [
  ['periods of every sort', { points: [{ period: '2024' }, { period: 2025 }] }, ['2024', '2025']],
  ['a day that YAML made a Date', { points: [{ period: new Date('2025-04-28') }] }, ['2025-04-28']],
  ['categories', { points: [{ period: '2024', category: 'ai' }] }, ['2024.ai']],
  ['an id', { points: [{ id: 'whole', period: '2024' }] }, ['whole']],
  ['what is no point', { points: [null, 'x', { period: [] }, {}] }, []],
  ['what is no list', { points: { period: '2024' } }, []],
  ['what is no figure', null, []],
];

test.each(cases)('reads %s', (_, value, expected) => {
  expect(writtenPointKeys(value)).toEqual(expected);
});
