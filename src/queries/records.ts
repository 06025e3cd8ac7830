import { getCollection } from 'astro:content';
import { editionDate, showsDrafts } from 'virtual:harbour/edition';
import { isLive } from '#lib/articles/article.ts';
import { untilDay } from '#lib/corrections/until.ts';
import type { Records } from '#lib/records/records.ts';
import { referencesIn } from '#lib/references/references-in.ts';
import type { TextReferences } from '#lib/references/reference.ts';
import { usage } from '#lib/usage/usage.ts';
import { once } from './once.ts';

const isShown = (article: Parameters<typeof isLive>[0]) =>
  isLive(article, editionDate) || (showsDrafts && article.draft);

/** Every record of this edition. Drafts and what is dated later are left out before anything sees them. */
export const records = once(async (): Promise<Records> => {
  const [articles, pages, ...others] = await Promise.all([
    getCollection('articles', ({ data }) => isShown(data)),
    getCollection('pages'),
    getCollection('figures'),
    getCollection('sources'),
    getCollection('organisations'),
    getCollection('programmes'),
    getCollection('events'),
    getCollection('glossary'),
    getCollection('topics'),
    getCollection('authors'),
  ]);
  const [figures, sources, organisations, programmes, events, glossary, topics, authors] = others;
  return {
    articles: texts(articles),
    pages: texts(pages),
    figures: byId(figures),
    sources: byId(sources),
    organisations: byId(organisations),
    programmes: byId(programmes),
    events: byId(events),
    glossary: byId(glossary),
    topics: byId(topics),
    authors: byId(authors),
  };
});

/** What each text points at, read from its Markdown once. */
export const textReferences = once(async (): Promise<ReadonlyMap<string, TextReferences>> => {
  const { articles, pages } = await records();
  const found = new Map<string, TextReferences>();
  for (const [collection, texts] of Object.entries({ articles, pages })) {
    for (const [id, { body, format }] of texts) {
      found.set(`${collection}/${id}`, referencesIn(body, format));
    }
  }
  return found;
});

/** Where each record is used. */
export const recordUsage = once(async () => usage(await records(), await textReferences()));

function byId<T extends object>(entries: { id: string; data: T }[]): ReadonlyMap<string, T> {
  return new Map(inOrder(entries).map(({ id, data }) => [id, untilDay(data, editionDate)]));
}

function texts<T extends object>(
  entries: { id: string; data: T; body?: string; filePath?: string }[],
) {
  return new Map(
    inOrder(entries).map(({ id, data, body = '', filePath }) => [
      id,
      {
        data: untilDay(data, editionDate),
        body,
        format: filePath?.endsWith('.mdx') ? ('mdx' as const) : ('md' as const),
      },
    ]),
  );
}

/** Loaders read files in whatever order the disk gives; two builds must agree. */
function inOrder<T extends { id: string }>(entries: T[]): T[] {
  return entries.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
