import { z } from 'zod';
import type { SchemaContext } from './context.ts';
import { correctionSchema } from './correction.ts';
import { dateSchema } from './day.ts';
import { scopes } from './figure.ts';
import { wordsSchema } from './words.ts';

export const programmeStatuses = [
  'proposed',
  'open',
  'closed',
  'running',
  'built',
  'withdrawn',
] as const;

/** `content/programmes/<id>.yaml`: a fund, a scheme, a centre that public money pays for. */
export const programmeSchema = ({ reference }: Pick<SchemaContext, 'reference'>) =>
  z.strictObject({
    name: wordsSchema,
    aliases: z.array(z.string().min(2)).default([]),
    /** How much of it is artificial intelligence. */
    scope: z.enum(scopes),
    /** Organisation that runs it. */
    runBy: reference('organisations').optional(),
    /** What was promised or set aside: a figure's point, `ai-subsidy-scheme@2024`. */
    amount: reference('points').optional(),
    /** What is known to have been spent: a figure's point. Left out, the page says "not published". */
    spent: reference('points').optional(),
    announced: dateSchema.optional(),
    status: z.enum(programmeStatuses),
    topics: z.array(reference('topics')).default([]),
    summary: wordsSchema,
    sources: z.array(reference('sources')).min(1),
    corrections: z.array(correctionSchema).default([]),
  });

export type Programme = z.output<ReturnType<typeof programmeSchema>>;
