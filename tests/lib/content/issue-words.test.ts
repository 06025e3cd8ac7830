import { expect, test } from 'vitest';
import { z } from 'zod';
import { issueWords } from '#lib/content/issue-words.ts';

const cases: { name: string; schema: z.ZodType; value: unknown; expected: string }[] = [
  {
    name: 'a fraction',
    schema: z.int(),
    value: 1.5,
    expected: 'must be a whole number, not `1.5`|',
  },
  {
    name: 'a number with commas',
    schema: z.number(),
    value: '4,694',
    expected: 'must be a number, not `4,694`|Write digits alone: `4694`.',
  },
  {
    name: 'a number in quotation marks',
    schema: z.number(),
    value: '5',
    expected: 'must be a number, not `"5"`|Remove the quotation marks.',
  },
  {
    name: 'yes for true',
    schema: z.boolean(),
    value: 'yes',
    expected: 'must be `true` or `false`, not `yes`|',
  },
  {
    name: 'another than the one value',
    schema: z.literal(true),
    value: false,
    expected: 'must be `true`, not `false`|',
  },
  {
    name: 'a number that is too small',
    schema: z.number().positive(),
    value: 0,
    expected: 'must be more than 0|',
  },
  {
    name: 'too many items',
    schema: z.array(z.string()).max(1),
    value: ['a', 'b'],
    expected: 'must have at most 1 item; it has 2|',
  },
  {
    name: 'a long text',
    schema: z.number(),
    value: 'x'.repeat(100),
    expected: `must be a number, not \`${'x'.repeat(60)}…\`|Write digits alone: \`30000000000\`.`,
  },
];

test.each(cases)('tells of $name', ({ schema, value, expected }) => {
  const [issue] = schema.safeParse(value).error?.issues ?? [];
  const words = issue && issueWords(issue, value);
  expect(`${words?.what}|${words?.fix}`).toBe(expected);
});
