import { getEntry, render } from 'astro:content';
import { editionDate } from 'virtual:harbour/edition';
import { newestFirst, listedDay, readingOrder } from '#lib/articles/article.ts';
import { writtenFromTheRecord, type ListedArticle } from '#lib/articles/listed.ts';
import { readingMinutes } from '#lib/articles/reading-time.ts';
import { relatedArticles } from '#lib/articles/related.ts';
import { daysBetween } from '#lib/dates/day.ts';
import { curled } from '#lib/editions/punctuation.ts';
import { textIn } from '#lib/editions/text.ts';
import type { Text } from '#lib/records/records.ts';
import { isPrimary } from '#lib/sources/label.ts';
import type { Article } from '#schemas/article.ts';
import { linksTo } from './links.ts';
import { once } from './once.ts';
import { records, textReferences } from './records.ts';
import { shell } from './shell.ts';

const RELATED = 3;

/** News by the day of the event, newest first. */
export const news = once(async () => {
  const { articles } = await records();
  return listed(newestFirst([...articles].filter(([, { data }]) => data.kind === 'news')));
});

/** Explainers in reading order. */
export const explainers = once(async () => {
  const { articles } = await records();
  return listed(readingOrder([...articles].filter(([, { data }]) => data.kind === 'explainer')));
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
    topicIds: data.topics,
    place: data.place,
    happened: data.happened,
    fromTheRecord: writtenFromTheRecord(data, daysBetween),
    headings: (await textReferences()).get(`articles/${id}`)?.headings ?? [],
    corrections: data.corrections,
    changes: data.changes,
    withdrawn: data.withdrawn,
    isDraft: data.draft || data.published > editionDate,
    next: await nextInPath(id),
    related: await relatedTo(id),
  };
}

/** The explainer after this one in the reading path. */
async function nextInPath(id: string): Promise<ListedArticle | undefined> {
  const path = await explainers();
  const at = path.findIndex((article) => article.id === id);
  return at === -1 ? undefined : path[at + 1];
}

/** Articles that share organisations, figures or topics, each with the words that say why. */
async function relatedTo(id: string): Promise<(ListedArticle & { why: string[] })[]> {
  const { articles } = await records();
  const next = await nextInPath(id);
  const related = ((await relations()).get(id) ?? [])
    .filter((other) => other.id !== next?.id && articles.get(other.id)?.data.kind !== 'profile')
    .slice(0, RELATED);
  return Promise.all(
    related.map(async ({ id: other, organisations, figures, topics }) => {
      const shared = [
        ...(await linksTo('organisations', organisations)),
        ...(await linksTo('figures', figures)),
        ...(await linksTo('topics', topics)),
      ];
      const [article] = await listed([[other, articles.get(other) as Text<Article>]]);
      return { ...(article as ListedArticle), why: shared.slice(0, 2).map(({ name }) => name) };
    }),
  );
}

const relations = once(async () => {
  const { articles } = await records();
  const texts = await textReferences();
  return relatedArticles(
    [...articles].map(([id, { data }]) => {
      const references = texts.get(`articles/${id}`)?.references ?? [];
      const ids = (...schemes: string[]) =>
        references.filter(({ scheme }) => schemes.includes(scheme)).map((found) => found.id);
      return {
        id,
        organisations: [...data.organisations, ...ids('org')],
        figures: ids('figure', 'chart'),
        topics: data.topics,
        day: listedDay(data),
      };
    }),
    2 * RELATED,
  );
});

async function listed(articles: readonly [string, Text<Article>][]): Promise<ListedArticle[]> {
  const { addresses } = await shell();
  const { sources } = await records();
  const texts = await textReferences();
  return Promise.all(
    articles.map(async ([id, { data, body }]) => {
      const [topic] = await linksTo('topics', data.topics.slice(0, 1));
      if (!topic) throw new Error(`\`content/articles/${id}/en.md\` has no topic.`);
      const cited = new Set(texts.get(`articles/${id}`)?.citations.map(({ source }) => source));
      return {
        id,
        kind: data.kind,
        title: curled(data.title),
        standfirst: curled(data.standfirst),
        href: addresses.of('article', id),
        topic,
        day: listedDay(data),
        published: data.published,
        minutes: readingMinutes(body),
        sources: {
          all: cited.size,
          primary: [...cited].filter((source) => {
            const record = sources.get(source);
            return record && isPrimary(record);
          }).length,
        },
        ...(data.updated && { updated: data.updated }),
        ...(data.order && { order: data.order }),
      };
    }),
  );
}
