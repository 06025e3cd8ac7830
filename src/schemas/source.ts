import { z } from 'zod';
import { correctionSchema } from './correction.ts';
import { dateSchema } from './day.ts';
import { isFilled } from './filled.ts';

export const speakers = [
  'government',
  'regulator',
  'public-body',
  'company',
  'university',
  'researcher',
  'think-tank',
  'ranking-body',
  'law-firm',
  'news',
  'other',
] as const;
export const forms = ['original', 'copy', 'report', 'opinion'] as const;

/** `content/sources/<id>.yaml`: one document that we read. */
export const sourceSchema = z
  .strictObject({
    /** The document's own title, in its language; in square brackets where we had to supply one. */
    title: z.string().min(3),
    /** Who put it out: `HKSAR Government`, `Hong Kong Free Press`. */
    publisher: z.string().min(2),
    /** Its address. Leave out only with `unlinked`. */
    url: z.url({ protocol: /^https?$/, error: 'must be an http or https address' }).optional(),
    /** Why there is no address: "only seen as a repost", "no public copy". */
    unlinked: z.string().min(5).optional(),
    /** Where we read it, if not at its own address: the name of the site that repeats it. */
    via: z.string().min(3).optional(),
    /** When it was put out: a day, a month or a year, no more exact than it says itself. */
    date: dateSchema.optional(),
    /** `true` if the document bears no date. */
    undated: z.literal(true).optional(),
    /** Who speaks in it. A ministry quoted by a newspaper is `news`: the newspaper speaks. */
    speaker: z.enum(speakers),
    /** `original`: the speaker's own text where it was put out · `copy`: that text, whole, elsewhere · `report`: someone tells of it · `opinion`. */
    form: z.enum(forms),
    /** How much of it we read. */
    seen: z.enum(['whole', 'excerpt']),
    /** The language of the text, as a tag: `en`, `zh-Hant`, `zh-Hans`. */
    language: z
      .string()
      .regex(/^[a-z]{2}(-[A-Za-z]+)*$/, 'must be a language tag, such as `en` or `zh-Hant`'),
    /** An archived copy, if one is known. */
    archived: z.url({ protocol: /^https?$/ }).optional(),
    /** Mistakes that were published and mended, newest last. */
    corrections: z.array(correctionSchema).default([]),
  })
  .refine((source) => (source.url === undefined) !== (source.unlinked === undefined), {
    path: ['url'],
    error: 'must be given, or `unlinked` with the reason (one of the two, not both)',
    when: isFilled,
  })
  .refine((source) => (source.date === undefined) !== (source.undated === undefined), {
    path: ['date'],
    error: 'must be given, or `undated: true` (one of the two, not both)',
    when: isFilled,
  });

export type Source = z.output<typeof sourceSchema>;
