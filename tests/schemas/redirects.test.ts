import { expect, test } from 'vitest';
import { z } from 'zod';
import { redirectsSchema } from '#schemas/redirects.ts';
import { faultsOf } from './smallest.ts';

const schema = redirectsSchema;

const smallest = { '/old/': '/new/' };

const cases: { name: string; keys: object; expected: string[] }[] = [
  {
    name: 'refuses an address without slash',
    keys: { 'old/': '/new/' },
    expected: ['old/: Invalid key in record'],
  },
  {
    name: 'refuses to lead to another site',
    keys: { '/old/': 'https://example.com/' },
    expected: ['/old/: must be an address that begins with one slash'],
  },
  {
    name: 'refuses to lead to another host',
    keys: { '/old/': '//example.com/' },
    expected: ['/old/: must be an address that begins with one slash'],
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
