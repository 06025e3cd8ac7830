import { z } from 'zod';
import { daySchema } from './day.ts';

/** A mistake that was published and mended. Anyone may ask for one. */
export const correctionSchema = z.strictObject({
  /** The day on which it was mended. */
  date: daySchema,
  /** What we had published, word for word. */
  wrong: z.string().min(1),
  /** What it says in its place. */
  right: z.string().min(1),
  /** How the mistake came about. */
  why: z.string().min(1),
  /** Who noticed, by role, never by name: "a reader", "the organisation named". */
  noticed: z.string().min(1).optional(),
});

export type Correction = z.output<typeof correctionSchema>;
