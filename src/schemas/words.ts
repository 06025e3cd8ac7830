import { z } from 'zod';

/** Words in each language that the publication has; English is always there. */
export const wordsSchema = z.strictObject({
  en: z.string().min(1),
  'zh-hant': z.string().min(1).optional(),
});

export type Words = z.output<typeof wordsSchema>;
