import type { Content, Entry } from '#lib/content/content.ts';
import { problem, type Problem } from '#lib/problems/problem.ts';
import type { Article } from '#schemas/article.ts';

/** What each kind of article must and must not say; no two in one place of an order. */
export function articleKinds(content: Content): Problem[] {
  const articles = englishArticles(content);
  const topics = content.entries.flatMap((entry) => {
    const topic = entry.collection === 'topics' && content.records.topics.get(entry.id);
    return topic ? [[entry, topic.order] as const] : [];
  });
  const paths = articles.map(([entry, { order }]) => [entry, order] as const);
  return [
    ...articles.flatMap(([entry, article]) => kindFaults(entry, article)),
    ...secondProfiles(articles),
    ...sharedOrders(paths),
    ...sharedOrders(topics),
  ];
}

/** Every English article with valid front matter. */
export function englishArticles({ entries, records }: Content): [Entry, Article][] {
  return entries.flatMap((entry): [Entry, Article][] => {
    if (entry.collection !== 'articles' || entry.edition !== 'en') return [];
    const article = records.articles.get(entry.id);
    return article ? [[entry, article.data]] : [];
  });
}

function kindFaults({ file, yaml }: Entry, article: Article): Problem[] {
  const { kind, organisations } = article;
  const found: Problem[] = [];
  if (kind === 'news' && article.happened === undefined) {
    const what = '`happened` is missing: a report says on which day it happened.';
    found.push(problem('HB038', { file, ...yaml.first }, what, 'Add `happened: 2025-04-28`.'));
  }
  if (kind === 'news' && article.place === undefined) {
    const what = '`place` is missing: a report begins with where it happened.';
    found.push(problem('HB049', { file, ...yaml.first }, what, 'Add `place: Hong Kong`.'));
  }
  for (const key of kind === 'news' ? (['order'] as const) : (['happened', 'place'] as const)) {
    if (article[key] !== undefined) found.push(foreignKey(file, yaml, key, kind));
  }
  if (kind === 'profile' && article.order !== undefined) {
    found.push(foreignKey(file, yaml, 'order', kind));
  }
  if (kind === 'profile' && organisations.length !== 1) {
    const given = yaml.has(['organisations']);
    const at = given ? yaml.place(['organisations'], 'key') : yaml.first;
    const what = `A profile is about exactly one organisation; \`organisations\` names ${organisations.length}.`;
    found.push(problem('HB038', { file, ...at }, what, 'Name the one whose page it is.'));
  }
  return found;
}

function foreignKey(file: string, yaml: Entry['yaml'], key: keyof typeof owners, kind: string) {
  const at = { file, ...yaml.place([key], 'key') };
  const what = `\`${key}\` is for ${owners[key]} only; this is of kind \`${kind}\`.`;
  return problem('HB038', at, what, 'Remove it, or mend `kind`.');
}

const owners = { happened: '`news`', place: '`news`', order: '`explainer`' } as const;

function secondProfiles(articles: readonly [Entry, Article][]): Problem[] {
  const seen = new Map<string, string>();
  return articles.flatMap(([{ file, yaml }, { kind, organisations }]) => {
    const [id] = organisations;
    if (kind !== 'profile' || id === undefined) return [];
    const other = seen.get(id);
    seen.set(id, other ?? file);
    if (other === undefined) return [];
    const at = { file, ...yaml.place(['organisations', 0]) };
    return [problem('HB038', at, `\`${id}\` has a profile in \`${other}\`.`, 'Merge the two.')];
  });
}

function sharedOrders(entries: readonly (readonly [Entry, number | undefined])[]): Problem[] {
  const seen = new Map<number, string>();
  return entries.flatMap(([{ file, yaml }, order]) => {
    if (order === undefined) return [];
    const other = seen.get(order);
    seen.set(order, other ?? file);
    if (other === undefined) return [];
    const at = { file, ...yaml.place(['order']) };
    const what = `\`order: ${order}\` is also that of \`${other}\`.`;
    return [problem('HB039', at, what, 'Give each a place of its own.')];
  });
}
