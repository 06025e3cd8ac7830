import { z } from 'zod';
import type { SchemaContext } from './context.ts';
import { correctionSchema } from './correction.ts';
import { dateSchema } from './day.ts';
import { wordsSchema } from './words.ts';

/** `content/events/<id>.yaml`: an entry of the timeline. */
export const eventSchema = ({ reference }: Pick<SchemaContext, 'reference'>) =>
  z.strictObject({
    /** The day; a month or a year where the source says no more. */
    date: dateSchema,
    title: wordsSchema,
    /** One or two sentences: what happened, and who says so. */
    summary: wordsSchema,
    organisations: z.array(reference('organisations')).default([]),
    topics: z.array(reference('topics')).min(1),
    sources: z.array(reference('sources')).min(1),
    corrections: z.array(correctionSchema).default([]),
  });

export type Event = z.output<ReturnType<typeof eventSchema>>;
