import { expect, test } from 'vitest';
import { z } from 'zod';
import { correctionSchema } from '#schemas/correction.ts';
import { faultsOf } from './smallest.ts';

const schema = correctionSchema;

const smallest = { date: '2025-11-01', wrong: 'a', right: 'b', why: 'c' };

const cases: { name: string; keys: object; expected: string[] }[] = [
  { name: 'takes who noticed', keys: { noticed: 'a reader' }, expected: [] },
  {
    name: 'refuses an empty reason',
    keys: { why: '' },
    expected: ['why: Too small: expected string to have >=1 characters'],
  },
  { name: 'refuses an unknown key', keys: { by: 'x' }, expected: [': Unrecognized key: "by"'] },
];

test('takes the smallest record', () => {
  expect(faultsOf(schema, smallest)).toEqual([]);
});

test.each(cases)('$name', ({ keys, expected }) => {
  expect(faultsOf(schema, { ...smallest, ...keys })).toEqual(expected);
});

test('can be written as JSON Schema', () => {
  expect(z.toJSONSchema(schema, { io: 'input' })).toMatchObject({ type: 'object' });
});
