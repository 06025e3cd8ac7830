import { expect, test } from 'vitest';
import { z } from 'zod';
import { wordsSchema } from '#schemas/words.ts';
import { faultsOf } from './smallest.ts';

const schema = wordsSchema;

const smallest = { en: 'Words' };

const cases: { name: string; keys: object; expected: string[] }[] = [
  { name: 'takes Chinese words', keys: { 'zh-hant': '字' }, expected: [] },
  {
    name: 'refuses another language',
    keys: { fr: 'Mots' },
    expected: [': Unrecognized key: "fr"'],
  },
  {
    name: 'refuses empty words',
    keys: { en: '' },
    expected: ['en: Too small: expected string to have >=1 characters'],
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
