/** What an article is about, for comparing. */
export interface Subjects {
  id: string;
  organisations: readonly string[];
  figures: readonly string[];
  topics: readonly string[];
  /** Later is preferred between equals. */
  day: string;
}

/** An article that shares subjects with another, and which. */
export interface Related {
  id: string;
  organisations: string[];
  figures: string[];
  topics: string[];
}

/** What sharing one subject counts: an organisation says most, a topic least. */
const WEIGHTS = { organisations: 3, figures: 2, topics: 1 } as const;

/**
 * For each article, the articles that share most with it, best first. Shared subjects are looked up
 * in an index made once, so that no article is compared with all others.
 */
export function relatedArticles(
  articles: readonly Subjects[],
  most: number,
): ReadonlyMap<string, Related[]> {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const index = new Map<string, string[]>();
  for (const article of articles) {
    for (const [key] of keysOf(article)) index.set(key, [...(index.get(key) ?? []), article.id]);
  }
  return new Map(
    articles.map((article) => [article.id, neighbours(article, index, byId).slice(0, most)]),
  );
}

function neighbours(
  article: Subjects,
  index: ReadonlyMap<string, string[]>,
  byId: ReadonlyMap<string, Subjects>,
): Related[] {
  const scores = new Map<string, Related & { score: number }>();
  for (const [key, sort, subject] of keysOf(article)) {
    for (const id of index.get(key) ?? []) {
      if (id === article.id) continue;
      const entry = scores.get(id) ?? { id, organisations: [], figures: [], topics: [], score: 0 };
      entry[sort].push(subject);
      entry.score += WEIGHTS[sort];
      scores.set(id, entry);
    }
  }
  const day = (id: string) => byId.get(id)?.day ?? '';
  return [...scores.values()]
    .toSorted(
      (a, b) => b.score - a.score || day(b.id).localeCompare(day(a.id)) || a.id.localeCompare(b.id),
    )
    .map(({ score: _, ...related }) => related);
}

function keysOf(article: Subjects): [string, keyof typeof WEIGHTS, string][] {
  return (['organisations', 'figures', 'topics'] as const).flatMap((sort) =>
    [...new Set(article[sort])].map((subject): [string, keyof typeof WEIGHTS, string] => [
      `${sort}/${subject}`,
      sort,
      subject,
    ]),
  );
}
