import type { Edition } from '#i18n/editions.ts';
import type { Addresses } from '#lib/addresses/address.ts';
import type { Records } from '#lib/records/records.ts';
import type { Words } from '#schemas/words.ts';

/** What a page needs to know to write its references out. */
export interface ResolveContext {
  records: Records;
  addresses: Addresses;
  edition: Edition;
  /** Whether readers of this edition may see an article; links to others become plain words. */
  isLive: (articleId: string) => boolean;
}

/** A record's words in the edition's language, or in English where it has none in that language. */
export function wordsIn(words: Words, edition: Edition): string {
  return words[edition] ?? words.en;
}
