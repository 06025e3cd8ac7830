import { z } from 'zod';
import type { SchemaContext } from '#schemas/context.ts';

/** Stands in for what Astro and the checker hand to schemas: any id and any file will do. */
export const context = {
  image: () => z.string(),
  reference: () => z.string(),
} satisfies SchemaContext;

/** What is wrong with a record, as `path: message`, or nothing. */
export function faultsOf(schema: z.ZodType, record: unknown): string[] {
  const issues = schema.safeParse(record).error?.issues ?? [];
  return issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}
