import type { Addresses } from '#lib/addresses/address.ts';
import type { Article } from '#schemas/article.ts';
import { profiled } from './article.ts';

/** Where the history of an article is told: a profile's beside its organisation's page. */
export function historyAddress(
  id: string,
  article: Pick<Article, 'kind' | 'organisations'>,
  addresses: Addresses,
): string {
  const organisation = profiled(article);
  return organisation === undefined
    ? addresses.of('articleHistory', id)
    : addresses.of('organisationHistory', organisation);
}
