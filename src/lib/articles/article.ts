import { daysBetween } from '#lib/dates/day.ts';
import type { Article } from '#schemas/article.ts';
import type { Text } from '#lib/records/records.ts';

/** Whether readers may see it in an edition: no draft, and not dated after the edition's day. */
export function isLive({ draft, published }: Pick<Article, 'draft' | 'published'>, day: string) {
  return !draft && published <= day;
}

/** Whether lists offer it as an article of a kind: what was taken back keeps its page only. */
export function isOffered({ kind, withdrawn }: Article, asked: Article['kind']): boolean {
  return kind === asked && withdrawn === undefined;
}

/** The organisation whose page a profile is the text of; nothing for news and explainers. */
export function profiled({
  kind,
  organisations,
}: Pick<Article, 'kind' | 'organisations'>): string | undefined {
  return kind === 'profile' ? organisations[0] : undefined;
}

/** The day by which lists sort: news by its event, the rest by when it was put out. */
export function listedDay({ kind, happened, published }: Article): string {
  return kind === 'news' ? (happened ?? published) : published;
}

/** Newest first; articles of one day in the order of their ids, so that two builds agree. */
export function newestFirst<T extends Text<Article>>(
  articles: readonly [string, T][],
): [string, T][] {
  return articles.toSorted(
    ([idA, a], [idB, b]) =>
      listedDay(b.data).localeCompare(listedDay(a.data)) || idA.localeCompare(idB),
  );
}

/** Explainers in reading order; those without a place come last, oldest first. */
export function readingOrder<T extends Text<Article>>(
  articles: readonly [string, T][],
): [string, T][] {
  return articles.toSorted(
    ([idA, a], [idB, b]) =>
      (a.data.order ?? Infinity) - (b.data.order ?? Infinity) ||
      a.data.published.localeCompare(b.data.published) ||
      idA.localeCompare(idB),
  );
}

/** Days without an update after which a page says so: a year and a day. */
const DAYS_TO_OLD = 366;

/** Whether a page was neither put out nor updated within a year before the edition's day. */
export function isOld(
  { published, updated }: { published: string; updated?: string | undefined },
  day: string,
): boolean {
  return daysBetween(updated ?? published, day) > DAYS_TO_OLD;
}
