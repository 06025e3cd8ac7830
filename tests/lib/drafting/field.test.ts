import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { fieldsOf, type JsonSchema } from '#lib/drafting/field.ts';
import { wordsSchema } from '#schemas/words.ts';

const schema = z.toJSONSchema(
  z.strictObject({
    name: wordsSchema,
    kind: z.enum(['a', 'b']).default('b'),
    source: z.string().meta({ target: 'sources' }),
    aliases: z.array(z.string()).default([]),
    order: z.number().int().optional(),
    undated: z.literal(true).optional(),
    points: z.array(z.strictObject({ value: z.number() })),
  }),
  { io: 'input' },
) as JsonSchema;

const plain = {
  comment: '',
  isRequired: false,
  isList: false,
  takes: 'text',
  choices: [],
  standard: undefined,
  target: undefined,
  fields: [],
};
const value = { ...plain, key: 'value', comment: 'The number.', isRequired: true, takes: 'number' };

const cases = [
  { ...plain, key: 'name', comment: 'Its name.', isRequired: true, takes: 'words' },
  { ...plain, key: 'kind', choices: ['a', 'b'], standard: 'b' },
  { ...plain, key: 'source', isRequired: true, target: 'sources' },
  { ...plain, key: 'aliases', isList: true },
  { ...plain, key: 'order', takes: 'number' },
  { ...plain, key: 'undated', takes: 'truth' },
  { ...plain, key: 'points', isRequired: true, isList: true, takes: 'fields', fields: [value] },
];

describe('fieldsOf', () => {
  const comments = new Map([
    ['name', 'Its name.'],
    ['points.value', 'The number.'],
  ]);
  const fields = fieldsOf(schema, comments);

  it('keeps the order of the schema', () => {
    expect(fields.map(({ key }) => key)).toEqual(cases.map(({ key }) => key));
  });

  for (const [index, expected] of cases.entries()) {
    it(`describes \`${expected.key}\``, () => expect(fields[index]).toEqual(expected));
  }
});
