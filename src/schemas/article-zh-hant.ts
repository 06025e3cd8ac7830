import { z } from 'zod';

/** Front matter of `content/articles/<slug>/zh-hant.md`: only what is language. */
export const articleZhHantSchema = z.strictObject({
  title: z.string().min(4).max(60),
  standfirst: z.string().min(10).max(140),
  keyPoints: z.array(z.string().min(5).max(120)).min(2).max(5).optional(),
  pictureAlt: z.string().min(3).optional(),
  /** The words of each correction of `en.md`, in the same order. */
  corrections: z
    .array(z.strictObject({ wrong: z.string(), right: z.string(), why: z.string() }))
    .optional(),
  /** The note of each change of `en.md`, in the same order. */
  changes: z.array(z.string().min(2)).optional(),
  /** Written by a command: which English section each Chinese section was made from. Leave it alone. */
  translated: z.record(z.string(), z.string()).optional(),
});

export type ArticleZhHant = z.output<typeof articleZhHantSchema>;
