import type { CorrectionComment } from 'schema-dts';
import type { Edition } from '#i18n/editions.ts';
import { words } from '#i18n/words.ts';
import type { Correction } from '#schemas/correction.ts';

/** A mistake that was published and mended: what stood there, what stands there now, and why. */
export function correctionData(
  { date, right, why, wrong }: Correction,
  edition: Edition,
): CorrectionComment {
  const { is, was } = words(edition).article;
  return {
    '@type': 'CorrectionComment',
    text: `${was}: ${wrong} ${is}: ${right} ${why}`,
    datePublished: date,
  };
}
