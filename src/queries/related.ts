import { listedDay } from '#lib/articles/article.ts';
import type { ListedArticle } from '#lib/articles/listed.ts';
import { relatedArticles } from '#lib/articles/related.ts';
import type { Text } from '#lib/records/records.ts';
import type { Article } from '#schemas/article.ts';
import { explainers, listed } from './articles.ts';
import { linksTo } from './links.ts';
import { once } from './once.ts';
import { records, textReferences } from './records.ts';

/** How many articles are recommended at the end of one. */
const RELATED = 3;

/** The explainer after this one in the reading path. */
export async function nextInPath(id: string): Promise<ListedArticle | undefined> {
  const path = await explainers();
  const at = path.findIndex((article) => article.id === id);
  return at === -1 ? undefined : path[at + 1];
}

/** Articles that share organisations, figures or topics, each with the words that say why. */
export async function relatedTo(id: string): Promise<(ListedArticle & { why: string[] })[]> {
  const { articles } = await records();
  const next = await nextInPath(id);
  const related = ((await relations()).get(id) ?? [])
    .filter((other) => {
      const data = articles.get(other.id)?.data;
      return other.id !== next?.id && data?.kind !== 'profile' && !data?.withdrawn;
    })
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
