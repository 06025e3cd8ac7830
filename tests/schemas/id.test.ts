import { expect, test } from 'vitest';
import { idSchema } from '#schemas/id.ts';

const cases: [id: string, expected: boolean][] = [
  ['ai-sandbox', true],
  ['2025-04-28-report', true],
  ['a', true],
  ['AI-sandbox', false],
  ['ai_sandbox', false],
  ['ai--sandbox', false],
  ['-ai', false],
  ['ai-', false],
  ['人工智能', false],
  ['', false],
  ['ai\n', false],
];

test.each(cases)('judges %j', (id, expected) => {
  expect(idSchema.safeParse(id).success).toBe(expected);
});
