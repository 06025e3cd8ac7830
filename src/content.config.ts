import { globSync } from 'node:fs';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'zod';
import { articleZhHantSchema } from '#schemas/article-zh-hant.ts';
import { articleSchema } from '#schemas/article.ts';
import { authorSchema } from '#schemas/author.ts';
import type { SchemaContext } from '#schemas/context.ts';
import { eventSchema } from '#schemas/event.ts';
import { figureSchema } from '#schemas/figure.ts';
import { organisationSchema } from '#schemas/organisation.ts';
import { pageSchema, pageZhHantSchema } from '#schemas/page.ts';
import { programmeSchema } from '#schemas/programme.ts';
import { sourceSchema } from '#schemas/source.ts';
import { termSchema } from '#schemas/term.ts';
import { topicSchema } from '#schemas/topic.ts';

const content = process.env['HARBOUR_CONTENT'] ?? 'content';

// Astro only logs a dangling reference, so references are plain ids here; `npm run check` follows them.
const context = { reference: () => z.string() } satisfies Pick<SchemaContext, 'reference'>;

/** `<folder>/<id>/en.md`: the id is the folder's name, kept as written. */
const texts = (folder: string, file: string) => {
  const [base, pattern] = [`${content}/${folder}`, `*/${file}.{md,mdx}`];
  // Astro warns of a collection without files, which an edition that is not begun yet may be.
  if (globSync(`${base}/${pattern}`).length === 0) return () => [];
  return glob({ base, pattern, generateId: ({ entry }) => entry.slice(0, entry.indexOf('/')) });
};

/** `<folder>/<id>.yaml`: the id is the file's name, kept as written. */
const records = (folder: string) =>
  glob({
    base: `${content}/${folder}`,
    pattern: '*.yaml',
    generateId: ({ entry }) => entry.slice(0, -'.yaml'.length),
  });

export const collections = {
  articles: defineCollection({
    loader: texts('articles', 'en'),
    schema: ({ image }) => articleSchema({ image, ...context }),
  }),
  articlesZhHant: defineCollection({
    loader: texts('articles', 'zh-hant'),
    schema: articleZhHantSchema,
  }),
  pages: defineCollection({ loader: texts('pages', 'en'), schema: pageSchema }),
  pagesZhHant: defineCollection({ loader: texts('pages', 'zh-hant'), schema: pageZhHantSchema }),
  figures: defineCollection({ loader: records('figures'), schema: figureSchema(context) }),
  sources: defineCollection({ loader: records('sources'), schema: sourceSchema }),
  organisations: defineCollection({
    loader: records('organisations'),
    schema: organisationSchema(context),
  }),
  programmes: defineCollection({ loader: records('programmes'), schema: programmeSchema(context) }),
  events: defineCollection({ loader: records('events'), schema: eventSchema(context) }),
  glossary: defineCollection({ loader: records('glossary'), schema: termSchema(context) }),
  topics: defineCollection({ loader: records('topics'), schema: topicSchema }),
  authors: defineCollection({ loader: records('authors'), schema: authorSchema }),
};
