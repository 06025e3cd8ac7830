import { z } from 'zod';
import type { SchemaContext } from './context.ts';
import { correctionSchema } from './correction.ts';
import { dateSchema } from './day.ts';
import { isFilled } from './filled.ts';
import { wordsSchema } from './words.ts';

export const organisationKinds = [
  'company',
  'government',
  'regulator',
  'public-body',
  'university',
  'research-centre',
  'investor',
  'association',
  'school',
  'other',
] as const;

/** The fields of the directory's filter. */
export const organisationFields = [
  'language',
  'vision',
  'health',
  'robots',
  'computing',
  'finance',
  'research',
  'education',
  'support',
  'public',
  'other',
] as const;

/** `content/organisations/<id>.yaml`. */
export const organisationSchema = ({ reference }: Pick<SchemaContext, 'reference'>) =>
  z
    .strictObject({
      /** The full name. A Chinese name only with its source. */
      name: wordsSchema,
      /** Where the Chinese name stands. */
      nameSource: reference('sources').optional(),
      /** A shorter name for labels and tables. */
      short: wordsSchema.optional(),
      /** All that people type: abbreviations, former names, other scripts. */
      aliases: z.array(z.string().min(2)).default([]),
      /** What sort of organisation it is. */
      kind: z.enum(organisationKinds),
      /** What it works on, in a word or two: `computer vision`. */
      sector: z.string().min(2).optional(),
      /** Under which field the directory's filter lists it: `public` is government, rules and public services. */
      field: z.enum(organisationFields).optional(),
      /** As exact as the source is. */
      founded: dateSchema.optional(),
      /** Names of people, as the source writes them. */
      founders: z.array(z.string().min(2)).default([]),
      /** The organisation that it belongs to. */
      parent: reference('organisations').optional(),
      /** Its own site. */
      website: z.url({ protocol: /^https?$/ }).optional(),
      /** Two or three plain sentences. */
      summary: wordsSchema,
      /** Ids from `content/sources/`: where all of the above stands. */
      sources: z.array(reference('sources')).min(1),
      /** Mistakes that were published and mended, newest last. */
      corrections: z.array(correctionSchema).default([]),
    })
    .refine(({ name, nameSource }) => !name?.['zh-hant'] || nameSource !== undefined, {
      path: ['nameSource'],
      error: 'is missing: a Chinese name needs the source in which it stands',
      when: isFilled,
    });

export type Organisation = z.output<ReturnType<typeof organisationSchema>>;
