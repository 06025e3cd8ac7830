import { expect, test } from 'vitest';
import { z } from 'zod';
import { eventSchema } from '#schemas/event.ts';
import { context, faultsOf } from './smallest.ts';

const schema = eventSchema(context);

const smallest = {
  date: '2025-04',
  title: { en: 'Something happened' },
  summary: { en: 'It did.' },
  topics: ['startups'],
  sources: ['survey'],
};

const cases: { name: string; keys: object; expected: string[] }[] = [
  {
    name: 'refuses an unknown key',
    keys: { place: 'Hong Kong' },
    expected: [': Unrecognized key: "place"'],
  },
  {
    name: 'refuses an event without source',
    keys: { sources: [] },
    expected: ['sources: Too small: expected array to have >=1 items'],
  },
  {
    name: 'refuses a period as date',
    keys: { date: '2025-Q1' },
    expected: ['date: must be a day, month or year, written `2025-04-28`, `2025-04` or `2025`'],
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
