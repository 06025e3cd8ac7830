import type { Addresses } from '#lib/addresses/address.ts';
import type { Article } from '#schemas/article.ts';

/** Where the history of an article is told: a profile's beside its organisation's page. */
export function historyAddress(
  id: string,
  { kind, organisations }: Pick<Article, 'kind' | 'organisations'>,
  addresses: Addresses,
): string {
  const [organisation] = kind === 'profile' ? organisations : [];
  return organisation === undefined
    ? addresses.of('articleHistory', id)
    : addresses.of('organisationHistory', organisation);
}
