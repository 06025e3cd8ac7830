import { expect, test } from 'vitest';
import { z } from 'zod';
import { topicSchema } from '#schemas/topic.ts';
import { faultsOf } from './smallest.ts';

const schema = topicSchema;

const smallest = { name: { en: 'Startups' }, summary: { en: 'Firms.' }, order: 1 };

const cases: { name: string; keys: object; expected: string[] }[] = [
  {
    name: 'refuses an unknown key',
    keys: { title: 'x' },
    expected: [': Unrecognized key: "title"'],
  },
  {
    name: 'refuses a place that is none',
    keys: { order: 1.5 },
    expected: ['order: Invalid input: expected int, received number'],
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
