import type { Edition } from '#i18n/editions.ts';
import { words } from '#i18n/words.ts';
import type { Link, Livery } from '#lib/site/shell.ts';
import type { Article } from '#schemas/article.ts';

/** An article as lists show it. */
export interface ListedArticle {
  id: string;
  kind: Article['kind'];
  title: string;
  standfirst: string;
  href: string;
  topic: Link;
  /** The day that the list sorts by. */
  day: string;
  published: string;
  updated?: string;
  minutes: number;
  /** How many sources it rests on, cited or behind its figures, and how many are originals. */
  sources: { all: number; original: number };
  /** The reason for which it was taken back: it is on no list, and its page says so. */
  withdrawn?: string;
  /** Its place in the reading path. */
  order?: number;
}

/** Which livery a kind of article wears. */
export const liveries = {
  news: 'news',
  explainer: 'explainer',
  profile: 'data',
} as const satisfies Record<Article['kind'], Livery>;

/** How many articles stand on one page of a list. */
export const PAGE_SIZE = 20;

/** A report is written from the record if more than this many days passed since the event. */
const DAYS_OF_NEWS = 14;

/** The event's day and the day of writing, for a report that was written long after the event. */
export function writtenFromTheRecord(
  { happened, published }: Pick<Article, 'happened' | 'published'>,
  daysBetween: (from: string, to: string) => number,
): { happened: string; written: string } | undefined {
  if (!happened || daysBetween(happened, published) <= DAYS_OF_NEWS) return undefined;
  return { happened, written: published };
}

/** `Explainer · Startups`: the kind, then the subject. */
export function kickerOf({ kind, topic }: Pick<ListedArticle, 'kind' | 'topic'>, edition: Edition) {
  return `${words(edition).kinds[kind]} · ${topic.name}`;
}
