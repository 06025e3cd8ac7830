import { describe, expect, it } from 'vitest';
import { wellFormedSchemas } from '#lib/content/schema-of.ts';
import { answerFault } from '#lib/drafting/answer-fault.ts';

const { articles, figures, sources } = wellFormedSchemas();

const cases = [
  {
    name: 'accepts a headline',
    schema: articles,
    key: 'title',
    value: 'Who counts?',
    expected: undefined,
  },
  {
    name: 'says that a headline is too short',
    schema: articles,
    key: 'title',
    value: 'Short',
    expected: 'It must have at least 8 characters; it has 5.',
  },
  {
    name: 'says that a day has the wrong form',
    schema: sources,
    key: 'date',
    value: 'May',
    expected:
      'It must be a day, month or year, written `2025-04-28`, `2025-04` or `2025`, not `May`.',
  },
  {
    name: 'accepts words',
    schema: figures,
    key: 'label',
    value: { en: 'Robots' },
    expected: undefined,
  },
  {
    name: 'says that a value is no number',
    schema: figures,
    key: 'value',
    value: '4,694',
    expected: 'It must be a number, not `4,694`. Write digits alone: `4694`.',
  },
  {
    name: 'accepts the period of a point',
    schema: figures,
    key: 'period',
    value: '2024/25',
    expected: undefined,
  },
];

describe('answerFault', () => {
  for (const { name, schema, key, value, expected } of cases) {
    it(name, () => expect(answerFault(schema, key, value)).toBe(expected));
  }
});
