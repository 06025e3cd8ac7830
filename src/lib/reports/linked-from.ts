import { profiled } from '#lib/articles/article.ts';
import { usesOf, type Usage } from '#lib/usage/usage.ts';
import type { Article } from '#schemas/article.ts';

/**
 * How many other articles lead to an article: by a link to it or, since a profile is the text of
 * its organisation's page, by a link to that.
 */
export function linkedFrom(
  id: string,
  article: Pick<Article, 'kind' | 'organisations'>,
  usage: Usage,
): number {
  const organisation = profiled(article);
  const uses = [
    ...usesOf(usage, 'articles', id, 'articles'),
    ...(organisation ? usesOf(usage, 'organisations', organisation, 'articles') : []),
  ];
  return new Set(uses.map((use) => use.id).filter((other) => other !== id)).size;
}
