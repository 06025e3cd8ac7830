import { expect, test } from 'vitest';
import { z } from 'zod';
import { authorSchema } from '#schemas/author.ts';
import { faultsOf } from './smallest.ts';

const schema = authorSchema;

const smallest = { name: { en: 'Desk' }, about: { en: 'It signs.' } };

const cases: { name: string; keys: object; expected: string[] }[] = [
  {
    name: 'refuses an unknown key',
    keys: { email: 'a@example.com' },
    expected: [': Unrecognized key: "email"'],
  },
  {
    name: 'refuses words without English',
    keys: { name: { 'zh-hant': '編輯部' } },
    expected: ['name.en: Invalid input: expected string, received undefined'],
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
