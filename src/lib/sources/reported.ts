import type { Edition } from '#i18n/editions.ts';
import { words } from '#i18n/words.ts';
import type { Records } from '#lib/records/records.ts';
import type { Point } from '#schemas/figure.ts';
import { isPrimary } from './label.ts';

/** `as reported by SCMP`, where none of a value's sources is primary; else `undefined`. */
export function reported(
  { sources }: Pick<Point, 'sources'>,
  known: Records['sources'],
  edition: Edition,
): string | undefined {
  const cited = sources.flatMap(({ id }) => known.get(id) ?? []);
  const [first] = cited;
  if (!first || cited.some(isPrimary)) return undefined;
  return words(edition).figure.reportedBy(first.publisher);
}
