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
  ...['/../old/', '/a/./b/', '/a//b/', '/a/?page=2', '/a%2fb/', '/a/#x#y', '/<b>/'].map((to) => ({
    name: `refuses to lead to ${to}`,
    keys: { '/old/': to },
    expected: ['/old/: must be a plain path without `?`, `%`, empty steps or steps upward'],
  })),
  {
    name: 'takes home, files and anchors',
    keys: { '/a/': '/', '/b/': '/c.d/e.xml', '/f/#2024/25': '/f/#2025--2026' },
    expected: [],
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
