import { expect, test } from 'vitest';
import { z } from 'zod';
import { pageSchema } from '#schemas/page.ts';
import { faultsOf } from './smallest.ts';

const schema = pageSchema;

const smallest = {
  title: 'About',
  standfirst: 'What this publication is for.',
  updated: '2025-11-01',
};

const cases: { name: string; keys: object; expected: string[] }[] = [
  {
    name: 'refuses an unknown key',
    keys: { kind: 'news' },
    expected: [': Unrecognized key: "kind"'],
  },
  {
    name: 'refuses a standfirst that is too short',
    keys: { standfirst: 'Short.' },
    expected: ['standfirst: Too small: expected string to have >=20 characters'],
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
