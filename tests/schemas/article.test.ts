import { expect, test } from 'vitest';
import { z } from 'zod';
import { articleSchema } from '#schemas/article.ts';
import { context, faultsOf } from './smallest.ts';

const schema = articleSchema(context);

const smallest = {
  kind: 'explainer',
  title: 'Something to explain',
  standfirst: 'One sentence that gives the answer.',
  topics: ['startups'],
  authors: ['desk'],
  published: '2025-11-01',
};

const cases: { name: string; keys: object; expected: string[] }[] = [
  {
    name: 'takes a report with all that it may have',
    keys: {
      kind: 'news',
      happened: '2025-04-28',
      place: 'Hong Kong',
      updated: '2025-11-02',
      changes: [{ date: '2025-11-02', note: 'Added a source.' }],
      draft: true,
    },
    expected: [],
  },
  {
    name: 'takes an unquoted day, which YAML makes a Date',
    keys: { published: new Date('2025-11-01') },
    expected: [],
  },
  {
    name: 'refuses an unknown key',
    keys: { topcs: ['startups'] },
    expected: [': Unrecognized key: "topcs"'],
  },
  {
    name: 'refuses an unknown kind',
    keys: { kind: 'newz' },
    expected: ['kind: Invalid option: expected one of "news"|"explainer"|"profile"'],
  },
  {
    name: 'refuses a day of the wrong form',
    keys: { published: '1 November 2025' },
    expected: ['published: must be a day, written `2025-04-28`'],
  },
  {
    name: 'refuses a title that is too long',
    keys: { title: 'x'.repeat(91) },
    expected: ['title: Too big: expected string to have <=90 characters'],
  },
  {
    name: 'refuses an empty list of topics',
    keys: { topics: [] },
    expected: ['topics: Too small: expected array to have >=1 items'],
  },
  {
    name: 'refuses a picture without alt text',
    keys: { picture: { file: './a.png', credit: 'Us', licence: 'MIT' } },
    expected: ['picture.alt: Invalid input: expected string, received undefined'],
  },
  {
    name: 'refuses a moment',
    keys: { published: new Date('2025-11-01T10:00:00Z') },
    expected: ['published: must be a day, written `2025-04-28`'],
  },
  {
    name: 'refuses a place in the path that is none',
    keys: { order: 0 },
    expected: ['order: Too small: expected number to be >0'],
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
