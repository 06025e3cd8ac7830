import { z } from 'zod';
import { correctionSchema } from './correction.ts';
import { daySchema } from './day.ts';

/** Front matter of `content/pages/<id>/en.md`: about, how we source, corrections policy. */
export const pageSchema = z.strictObject({
  title: z.string().min(3).max(90),
  standfirst: z.string().min(20).max(240),
  updated: daySchema,
  /** Its place in the list at the foot of each page, from 1; those without one follow. */
  order: z.number().int().positive().optional(),
  corrections: z.array(correctionSchema).default([]),
});

/** Front matter of `content/pages/<id>/zh-hant.md`. */
export const pageZhHantSchema = z.strictObject({
  title: z.string().min(2).max(60),
  standfirst: z.string().min(8).max(140),
});

export type Page = z.output<typeof pageSchema>;
