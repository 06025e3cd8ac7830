import { z } from 'zod';
import type { SchemaContext } from './context.ts';
import { correctionSchema } from './correction.ts';
import { dateSchema, daySchema, periodSchema } from './day.ts';
import { ID_PATTERN } from './id.ts';
import { units } from './unit.ts';
import { wordsSchema } from './words.ts';

export const covers = ['hong-kong', 'mainland', 'world', 'company'] as const;
export const scopes = ['ai', 'includes-ai', 'technology', 'all-fields'] as const;
export const shapes = ['series', 'breakdown', 'single', 'by-source'] as const;
export const countings = ['stock', 'flow', 'cumulative', 'rank', 'survey'] as const;
export const statuses = [
  'actual',
  'provisional',
  'estimate',
  'target',
  'forecast',
  'promise',
  'claim',
] as const;

/** `content/figures/<id>.yaml`: one thing that is counted, with every value that we have for it. */
export const figureSchema = ({ reference }: Pick<SchemaContext, 'reference'>) =>
  z.strictObject({
    /** The name of the figure, short enough for a chart: `Startups in Hong Kong`. */
    label: wordsSchema,
    /** What exactly is counted, by whom, and what is left out. Shown beside the value. */
    measures: wordsSchema,
    /** What readers may type to find it. */
    aliases: z.array(z.string().min(2)).default([]),
    /** What the number is about. */
    covers: z.enum(covers).default('hong-kong'),
    /** How much of what is counted is artificial intelligence. Shown with the value everywhere. */
    scope: z.enum(scopes),
    /** `series` over time · `breakdown` into categories · `single` · `by-source`: each number from another counter. */
    shape: z.enum(shapes).default('series'),
    /** Whether its points may be drawn as one line: `true`, or the reason why not. */
    comparable: z
      .union([z.literal(true), z.string().min(10)], {
        error: 'must be `true`, or the reason why not in a sentence',
      })
      .default(true),
    /** What the values are counted in. Money is never converted. */
    unit: z.enum(units),
    /** `stock`: how many there are · `flow`: how many came · `cumulative` · `rank` · `survey`. */
    counts: z.enum(countings).default('stock'),
    /** One axis of categories, if the values are broken down: sectors, companies, places. */
    categories: z
      .array(wordsSchema.extend({ id: z.string().regex(ID_PATTERN) }))
      .min(2)
      .optional(),
    /** Ids from `content/topics/`. */
    topics: z.array(reference('topics')).default([]),
    /** Who the number is about, if it is about organisations that have a record. */
    organisations: z.array(reference('organisations')).default([]),
    /** How often a new value comes, and when the next one is due. */
    expected: z
      .strictObject({ every: z.enum(['year', 'half-year', 'quarter', 'month']), next: dateSchema })
      .optional(),
    /** For a sum, a share or other arithmetic of ours: from which points, and how. */
    derived: z
      .strictObject({ from: z.array(reference('points')).min(1), how: wordsSchema })
      .optional(),
    /** Every value, oldest first. */
    points: z.array(pointSchema(reference)).min(1),
    /** Mistakes that were published and mended, newest last. */
    corrections: z.array(correctionSchema).default([]),
  });

export type Figure = z.output<ReturnType<typeof figureSchema>>;
export type Point = Figure['points'][number];

const pointSchema = (reference: SchemaContext['reference']) =>
  z.strictObject({
    /** The point's key in words and addresses. Only needed where two points share a period. */
    id: z
      .string()
      .regex(
        /^(?!latest$)(?!.*\.\.)[A-Za-z0-9][\w./-]*$/,
        'must be letters, digits, `.`, `/`, `_` and `-`, without `..`, and not `latest`',
      )
      .optional(),
    /** What time the value speaks of: `2024`, `2024-06`, `2024-06-30`, `2024-H1`, `2024/25`, `2019--2024`, `--2025-09`. */
    period: periodSchema,
    /** Which of the figure's categories. */
    category: z.string().regex(ID_PATTERN).optional(),
    /** The number in base units, with no separators: 30000000000. */
    value: z.number(),
    /** Where it stands; `at` is the page, paragraph or table. */
    sources: z
      .array(z.strictObject({ id: reference('sources'), at: z.string().min(1).optional() }))
      .min(1),
    /** `exact` as counted · `rounded` by the source · `derived` by us from other words of the source. */
    precision: z.enum(['exact', 'rounded', 'derived']).default('exact'),
    /** The source's hedge: "over 800" is `at-least`. */
    bound: z.enum(['at-least', 'at-most', 'about']).optional(),
    /** Whether it was measured, and if not, what it is. */
    status: z.enum(statuses).default('actual'),
    /** `true` if the counting changed, so that it must not be compared with the point before. */
    break: z.literal(true).optional(),
    /** Sources that disagree: their value, and why we do not use it. */
    alternatives: z
      .array(
        z.strictObject({ value: z.number(), source: reference('sources'), why: z.string().min(5) }),
      )
      .default([]),
    /** For ranks: out of how many. */
    of: z.number().int().positive().optional(),
    /** The day on which someone last compared it with its source. */
    checked: daySchema.optional(),
    /** What a reader must know before using the value. */
    note: z.string().min(5).optional(),
  });
