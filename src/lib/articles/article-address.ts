import type { Addresses } from '#lib/addresses/address.ts';
import type { Article } from '#schemas/article.ts';
import { profiled } from './article.ts';

/** Where an article is read: a profile is the text of its organisation's page. */
export function articleAddress(
  id: string,
  article: Pick<Article, 'kind' | 'organisations'>,
  addresses: Addresses,
): string {
  const organisation = profiled(article);
  return organisation === undefined
    ? addresses.of('article', id)
    : addresses.of('organisation', organisation);
}
