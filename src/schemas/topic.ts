import { z } from 'zod';
import { wordsSchema } from './words.ts';

/** `content/topics/<id>.yaml`: a section of the publication. */
export const topicSchema = z.strictObject({
  name: wordsSchema,
  /** One sentence for the topic's page. */
  summary: wordsSchema,
  /** Its place in menus, from 1. */
  order: z.number().int().positive(),
});

export type Topic = z.output<typeof topicSchema>;
