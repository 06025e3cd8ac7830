import { expect, test } from 'vitest';
import { z } from 'zod';
import { termSchema } from '#schemas/term.ts';
import { context, faultsOf } from './smallest.ts';

const schema = termSchema(context);

const smallest = {
  term: { en: 'Startup' },
  definition: { en: 'A young firm.' },
  sources: ['survey'],
};

const cases: { name: string; keys: object; expected: string[] }[] = [
  { name: 'refuses an unknown key', keys: { name: 'x' }, expected: [': Unrecognized key: "name"'] },
  {
    name: 'refuses a term without source',
    keys: { sources: [] },
    expected: ['sources: Too small: expected array to have >=1 items'],
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
