import { z } from 'zod';
import type { SchemaContext } from './context.ts';
import { correctionSchema } from './correction.ts';
import { wordsSchema } from './words.ts';

/** `content/glossary/<id>.yaml`: a word that readers may not know. */
export const termSchema = ({ reference }: Pick<SchemaContext, 'reference'>) =>
  z.strictObject({
    term: wordsSchema,
    /** Abbreviations and other names that people type. */
    aliases: z.array(z.string().min(2)).default([]),
    /** One to three sentences that need no other term to be understood. */
    definition: wordsSchema,
    sources: z.array(reference('sources')).min(1),
    corrections: z.array(correctionSchema).default([]),
  });

export type Term = z.output<ReturnType<typeof termSchema>>;
