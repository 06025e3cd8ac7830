import { z } from 'zod';
import { wordsSchema } from './words.ts';

/** `content/authors/<id>.yaml`. No person is invented: the desk signs what no one person wrote. */
export const authorSchema = z.strictObject({ name: wordsSchema, about: wordsSchema });

export type Author = z.output<typeof authorSchema>;
