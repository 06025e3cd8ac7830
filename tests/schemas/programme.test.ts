import { expect, test } from 'vitest';
import { z } from 'zod';
import { programmeSchema } from '#schemas/programme.ts';
import { context, faultsOf } from './smallest.ts';

const schema = programmeSchema(context);

const smallest = {
  name: { en: 'Fund' },
  scope: 'ai',
  status: 'open',
  summary: { en: 'Money.' },
  sources: ['budget'],
};

const cases: { name: string; keys: object; expected: string[] }[] = [
  {
    name: 'takes points as amounts',
    keys: { amount: 'fund@2024/25', spent: 'fund@2025' },
    expected: [],
  },
  { name: 'refuses an unknown key', keys: { value: 1 }, expected: [': Unrecognized key: "value"'] },
  {
    name: 'refuses an unknown status',
    keys: { status: 'opened' },
    expected: [
      'status: Invalid option: expected one of "proposed"|"open"|"closed"|"running"|"built"|"withdrawn"',
    ],
  },
  {
    name: 'refuses a number as amount',
    keys: { amount: 1 },
    expected: ['amount: Invalid input: expected string, received number'],
  },
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
