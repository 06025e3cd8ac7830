import { expect, test } from 'vitest';
import { z } from 'zod';
import { articleZhHantSchema } from '#schemas/article-zh-hant.ts';
import { faultsOf } from './smallest.ts';

const schema = articleZhHantSchema;

const smallest = { title: '標題文字', standfirst: '一句話說出文章的答案。' };

const cases: { name: string; keys: object; expected: string[] }[] = [
  {
    name: 'takes words of corrections and changes',
    keys: { corrections: [{ wrong: '一', right: '二', why: '三' }], changes: ['更正'] },
    expected: [],
  },
  {
    name: 'refuses what is not of the language',
    keys: { published: '2025-11-01' },
    expected: [': Unrecognized key: "published"'],
  },
  {
    name: 'refuses a title that is too long',
    keys: { title: '字'.repeat(61) },
    expected: ['title: Too big: expected string to have <=60 characters'],
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
