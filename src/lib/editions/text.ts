import type { Edition } from '#i18n/editions.ts';
import type { Words } from '#schemas/words.ts';
import { curled } from './punctuation.ts';

/** A record's words in an edition's language, or in English where they were not yet translated. */
export function textIn(edition: Edition, words: Words): string {
  return (edition === 'en' ? undefined : words[edition]) ?? curled(words.en);
}
