import type { Content, Entry } from '#lib/content/content.ts';
import { problem, type Problem } from '#lib/problems/problem.ts';
import { articleKinds as articleKindNames, type Article } from '#schemas/article.ts';

/** What each kind of article must and must not say; no two in one place of an order. */
export function articleKinds(content: Content): Problem[] {
  const articles = englishArticles(content);
  const topics = content.entries.flatMap((entry) => {
    const topic = entry.collection === 'topics' && content.records.topics.get(entry.id);
    return topic ? [[entry, topic.order] as const] : [];
  });
  const pages = content.entries.flatMap((entry) => {
    const page = entry.collection === 'pages' && content.records.pages.get(entry.id);
    return page ? [[entry, page.data.order] as const] : [];
  });
  const paths = articles.map(([entry, { order }]) => [entry, order] as const);
  return [
    ...content.entries.flatMap(kindFaults),
    ...secondProfiles(articles),
    ...sharedOrders(paths),
    ...sharedOrders(topics),
    ...sharedOrders(pages),
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

/** Reads the keys as written, so that an article with other faults is not spared these. */
function kindFaults({ collection, edition, file, yaml }: Entry): Problem[] {
  if (collection !== 'articles' || edition !== 'en' || !yaml.readable) return [];
  const kind = articleKindNames.find((name) => name === valueOf(yaml, 'kind'));
  if (!kind) return [];
  const lacks = (key: string) => (valueOf(yaml, key) ?? undefined) === undefined;
  const found: Problem[] = [];
  if (kind === 'news' && lacks('happened')) {
    const what = '`happened` is missing: a report says on which day it happened.';
    found.push(problem('HB038', { file, ...yaml.first }, what, 'Add `happened: 2025-04-28`.'));
  }
  if (kind === 'news' && lacks('place')) {
    const what = '`place` is missing: a report begins with where it happened.';
    found.push(problem('HB049', { file, ...yaml.first }, what, 'Add `place: Hong Kong`.'));
  }
  for (const key of foreignKeys[kind]) {
    if (!lacks(key)) found.push(foreignKey(file, yaml, key, kind));
  }
  const listed = valueOf(yaml, 'organisations') ?? [];
  if (kind === 'profile' && Array.isArray(listed) && listed.length !== 1) {
    const given = yaml.has(['organisations']);
    const at = given ? yaml.place(['organisations'], 'key') : yaml.first;
    const what = `A profile is about exactly one organisation; \`organisations\` names ${listed.length}.`;
    found.push(problem('HB038', { file, ...at }, what, 'Name the one whose page it is.'));
  }
  return found;
}

const foreignKeys = {
  news: ['order'],
  explainer: ['happened', 'place'],
  profile: ['happened', 'place', 'order'],
} as const satisfies Record<Article['kind'], readonly (keyof Article)[]>;

function valueOf({ value }: Entry['yaml'], key: string): unknown {
  return value !== null && typeof value === 'object'
    ? (value as Record<string, unknown>)[key]
    : undefined;
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
