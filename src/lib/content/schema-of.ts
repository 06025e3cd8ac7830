import { z } from 'zod';
import { articleSchema } from '#schemas/article.ts';
import { articleZhHantSchema } from '#schemas/article-zh-hant.ts';
import { authorSchema } from '#schemas/author.ts';
import type { SchemaContext } from '#schemas/context.ts';
import { eventSchema } from '#schemas/event.ts';
import { figureSchema } from '#schemas/figure.ts';
import { organisationSchema } from '#schemas/organisation.ts';
import { pageSchema, pageZhHantSchema } from '#schemas/page.ts';
import { programmeSchema } from '#schemas/programme.ts';
import { redirectsSchema } from '#schemas/redirects.ts';
import { siteSchema } from '#schemas/site.ts';
import { sourceSchema } from '#schemas/source.ts';
import { termSchema } from '#schemas/term.ts';
import { topicSchema } from '#schemas/topic.ts';
import type { Entry } from './content.ts';

/** Every schema by what it is for; Chinese texts have their own. Made once for all files. */
export function schemasFor(context: SchemaContext): Schemas {
  return {
    articles: articleSchema(context),
    'articles zh-hant': articleZhHantSchema,
    pages: pageSchema,
    'pages zh-hant': pageZhHantSchema,
    figures: figureSchema(context),
    sources: sourceSchema,
    organisations: organisationSchema(context),
    programmes: programmeSchema(context),
    events: eventSchema(context),
    glossary: termSchema(context),
    topics: topicSchema,
    authors: authorSchema,
    site: siteSchema,
    redirects: redirectsSchema,
  };
}

/** Schemas that take any id and any picture: what they pass is well formed, if not yet sound. */
export function wellFormedSchemas(): Schemas {
  return schemasFor({ image: () => z.string(), reference: () => z.string() });
}

/** Schemas that raise an issue at every id and picture, for the reader of the issues to judge. */
export function soundSchemas(): Schemas {
  return schemasFor({
    image: () => raised({ picture: true }),
    reference: (target) => raised({ target }),
  });
}

export function schemaName({ collection, edition }: Pick<Entry, 'collection' | 'edition'>) {
  const texts = collection === 'articles' || collection === 'pages';
  return texts && edition === 'zh-hant' ? (`${collection} zh-hant` as const) : collection;
}

function raised(params: Record<string, unknown>) {
  return z.string().superRefine((text, context) => {
    context.addIssue({ code: 'custom', params, input: text });
  });
}

export type Schemas = Readonly<Record<ReturnType<typeof schemaName>, z.ZodType>>;
