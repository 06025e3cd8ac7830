import { expect, test } from 'vitest';
import { z } from 'zod';
import { siteSchema } from '#schemas/site.ts';
import { faultsOf } from './smallest.ts';

const schema = siteSchema;
const licence = { name: 'MIT', url: 'https://example.com/' };

const smallest = {
  url: 'https://harbour.example',
  name: { en: 'Harbour' },
  description: { en: 'Tests' },
  licences: { words: licence, data: licence, code: licence },
};

const cases: { name: string; keys: object; expected: string[] }[] = [
  { name: 'takes a base path', keys: { base: '/harbour/' }, expected: [] },
  {
    name: 'refuses a base path without slashes',
    keys: { base: 'harbour' },
    expected: ['base: must begin and end with a slash: `/` or `/harbour/`'],
  },
  {
    name: 'refuses an address that runs code',
    keys: { url: 'javascript:x' },
    expected: ['url: Invalid URL'],
  },
  {
    name: 'refuses an unknown key',
    keys: { title: 'x' },
    expected: [': Unrecognized key: "title"'],
  },
  {
    name: 'refuses a licence without address',
    keys: { licences: { words: licence, data: licence, code: { name: 'MIT' } } },
    expected: ['licences.code.url: Invalid input: expected string, received undefined'],
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
