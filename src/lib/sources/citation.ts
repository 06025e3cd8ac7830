import { printedDate } from '#lib/dates/day.ts';
import type { Edition } from '#i18n/editions.ts';
import { words } from '#i18n/words.ts';
import type { Source } from '#schemas/source.ts';

/** Publisher and date, as they stand beside a source's title: `InvestHK, 17 December 2024`. */
export function publishedBy(source: Pick<Source, 'publisher' | 'date'>, edition: Edition): string {
  const date = source.date ? printedDate(source.date, edition) : words(edition).source.undated;
  return edition === 'en' ? `${source.publisher}, ${date}` : `${source.publisher}，${date}`;
}
