import type { Edition } from '#i18n/editions.ts';
import type { Addresses } from '#lib/addresses/address.ts';
import type { Records } from '#lib/records/records.ts';

/** What a page needs to know to write its references out. */
export interface ResolveContext {
  records: Records;
  addresses: Addresses;
  edition: Edition;
  /** Whether readers of this edition may see an article; links to others become plain words. */
  isLive: (articleId: string) => boolean;
}
