import { z } from 'zod';
import type { SchemaContext } from './context.ts';
import { correctionSchema } from './correction.ts';
import { daySchema } from './day.ts';

export const articleKinds = ['news', 'explainer', 'profile'] as const;

/** Front matter of `content/articles/<slug>/en.md`, which holds everything but the Chinese words. */
export const articleSchema = <Image extends z.ZodType>({
  image,
  reference,
}: SchemaContext<Image>) =>
  z.strictObject({
    /** `news` tells of one event; `explainer` answers a question; `profile` is the text of one organisation's page. */
    kind: z.enum(articleKinds),
    /** The headline. At most 90 characters, or it takes four lines on a phone. */
    title: z.string().min(8).max(90),
    /** One or two sentences under the headline that give the answer. At most 240 characters. */
    standfirst: z.string().min(20).max(240),
    /** Three to five plain sentences, without references. Each number must stand in the body. */
    keyPoints: z.array(z.string().min(10).max(220)).min(2).max(5).optional(),
    /** Ids from `content/topics/`; the first is the one shown above the headline. */
    topics: z.array(reference('topics')).min(1),
    /** Ids from `content/authors/`. */
    authors: z.array(reference('authors')).min(1),
    /** The day on which Harbour puts it out. A later day than the edition's keeps it back until then. */
    published: daySchema,
    /** The day of the newest entry in `changes`. */
    updated: daySchema.optional(),
    /** News only: the day of the event. */
    happened: daySchema.optional(),
    /** News only: where it happened, for the dateline. */
    place: z.string().min(2).optional(),
    /** Ids of the organisations that the article is about. Mentions are linked in the text instead. */
    organisations: z.array(reference('organisations')).default([]),
    /** Explainers only: the place in the reading path, from 1. */
    order: z.number().int().positive().optional(),
    /** A picture beside `en.md`. All four fields, or none. */
    picture: z
      .strictObject({
        file: image(),
        /** What a reader who cannot see the picture needs to know. */
        alt: z.string().min(5),
        credit: z.string().min(1),
        licence: z.string().min(1),
      })
      .optional(),
    /** `true` keeps it out of everything that is published. */
    draft: z.boolean().default(false),
    /** Mistakes that were published and mended, newest last. */
    corrections: z.array(correctionSchema).default([]),
    /** What changed since it was published, newest last: the day and one sentence. */
    changes: z.array(z.strictObject({ date: daySchema, note: z.string().min(5) })).default([]),
    /** The reason for which it was taken back. The page stays, with this notice in place of its text. */
    withdrawn: z.string().min(10).optional(),
  });

export type Article = z.output<ReturnType<typeof articleSchema<z.ZodType>>>;
