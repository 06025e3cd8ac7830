import type { z } from 'zod';
import { issueWords } from '#lib/content/issue-words.ts';

/**
 * What is wrong with one answer, by the schema of the whole record, or nothing. A figure's answers
 * about its first point are tried there too.
 */
export function answerFault(schema: z.ZodType, key: string, value: unknown): string | undefined {
  const tried = schema.safeParse({ [key]: value, points: [{ [key]: value }] });
  const issue = tried.error?.issues.find(({ path }) => path.includes(key));
  if (!issue) return undefined;
  const { what, fix } = issueWords(issue, innermost(value));
  return `It ${what}. ${fix}`.trim();
}

/** The text of words in one language. */
function innermost(value: unknown): unknown {
  return value !== null && typeof value === 'object' && 'en' in value ? value.en : value;
}
