import { getEntry, render } from 'astro:content';
import { editionDate } from 'virtual:harbour/edition';
import { isOffered, isOld, listedDay, newestFirst, readingOrder } from '#lib/articles/article.ts';
import { writtenFromTheRecord, type ListedArticle } from '#lib/articles/listed.ts';
import { readingMinutes } from '#lib/articles/reading-time.ts';
import { daysBetween } from '#lib/dates/day.ts';
import { curled } from '#lib/editions/punctuation.ts';
import { textIn } from '#lib/editions/text.ts';
import type { Text } from '#lib/records/records.ts';
import type { Article } from '#schemas/article.ts';
import { ledgers } from './ledger.ts';
import { linksTo } from './links.ts';
import { once } from './once.ts';
import { records, textReferences } from './records.ts';
import { nextInPath, relatedTo } from './related.ts';
import { shell } from './shell.ts';

/** News by the day of the event, newest first. */
export const news = once(async () => {
  const { articles } = await records();
  return listed(newestFirst([...articles].filter(([, { data }]) => isOffered(data, 'news'))));
});

/** Explainers in reading order. */
export const explainers = once(async () => {
  const { articles } = await records();
  return listed(readingOrder([...articles].filter(([, { data }]) => isOffered(data, 'explainer'))));
});

/** What was taken back, newest first: its pages stay, and nothing offers it for reading. */
export const withdrawnArticles = once(async () => {
  const { articles } = await records();
  return listed(
    newestFirst([...articles].filter(([, { data }]) => data.withdrawn && data.kind !== 'profile')),
  );
});

/** The articles of a topic: explainers in reading order, then news, newest first. */
export async function articlesOfTopic(topic: string): Promise<ListedArticle[]> {
  const { articles } = await records();
  return [...(await explainers()), ...(await news())].filter(({ id }) =>
    articles.get(id)?.data.topics.includes(topic),
  );
}

/** The ids of all articles that have a page of their own. */
export async function articleIds(): Promise<string[]> {
  const { articles } = await records();
  return [...articles].filter(([, { data }]) => data.kind !== 'profile').map(([id]) => id);
}

/** All that an article's page shows. Throws where something it names does not exist. */
export async function articlePage(id: string) {
  const { articles, authors } = await records();
  const text = articles.get(id);
  const entry = await getEntry('articles', id);
  if (!text || !entry) throw new Error(`\`content/articles/${id}\` is not in this edition.`);
  const { data } = text;
  const { edition } = await shell();
  const isWithdrawn = data.withdrawn !== undefined;
  const [own] = await listed([[id, text]]);
  const { Content } = await render(entry);
  return {
    ...(own as ListedArticle),
    Content,
    keyPoints: (data.keyPoints ?? []).map(curled),
    authors: data.authors.map((author) => {
      const record = authors.get(author);
      if (!record) throw new Error(`\`content/authors/${author}.yaml\` does not exist.`);
      return textIn(edition, record.name);
    }),
    picture: entry.data.picture,
    topicIds: data.topics,
    place: data.place,
    happened: data.happened,
    fromTheRecord: writtenFromTheRecord(data, daysBetween),
    headings: isWithdrawn ? [] : ((await textReferences()).get(`articles/${id}`)?.headings ?? []),
    ledger: isWithdrawn ? undefined : (await ledgers()).get(id),
    corrections: data.corrections,
    changes: data.changes,
    isOld: isOld(data, editionDate),
    isDraft: data.draft || data.published > editionDate,
    next: await nextInPath(id),
    related: await relatedTo(id),
  };
}

/** Articles as lists show them, in the order given. */
export async function listed(
  articles: readonly [string, Text<Article>][],
): Promise<ListedArticle[]> {
  const { addresses, words } = await shell();
  return Promise.all(
    articles.map(async ([id, { data, body }]) => {
      const [topic] = await linksTo('topics', data.topics.slice(0, 1));
      if (!topic) throw new Error(`\`content/articles/${id}/en.md\` has no topic.`);
      const own = (await ledgers()).get(id);
      return {
        id,
        kind: data.kind,
        title: curled(data.title),
        standfirst: data.withdrawn
          ? `${words.article.withdrawn}. ${data.withdrawn}`
          : curled(data.standfirst),
        href: addresses.of('article', id),
        topic,
        day: listedDay(data),
        published: data.published,
        minutes: readingMinutes(body),
        sources: { all: own?.counts.sources ?? 0, original: own?.counts.original ?? 0 },
        ...(data.updated && { updated: data.updated }),
        ...(data.withdrawn && { withdrawn: data.withdrawn }),
        ...(data.order && { order: data.order }),
      };
    }),
  );
}
