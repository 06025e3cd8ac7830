import type { Edition } from '#i18n/editions.ts';
import { printedPeriod } from '#lib/dates/period.ts';
import { textIn } from '#lib/editions/text.ts';
import type { NumberKind } from '#lib/numbers/number-in-text.ts';
import { matchingPoints, type Match } from '#lib/ties/matching-points.ts';
import { tiedTo } from '#lib/ties/right-words.ts';
import { statedIn } from '#lib/ties/stated.ts';
import { kindOf } from '#lib/ties/unit-kind.ts';
import type { Figure } from '#schemas/figure.ts';
import type { Found } from './found-records.ts';

/**
 * The points that a number may speak of, nearest first: the same value, then what rounds to it. A
 * mere number may be of any unit: `66` finds 66%.
 */
export function foundPoints(query: string, figures: ReadonlyMap<string, Figure>): Found[] {
  const edition: Edition = /\p{Script=Han}/u.test(query) ? 'zh-hant' : 'en';
  const [said] = statedIn(query, { start: 0, end: query.length }, edition);
  // `AI in 2025` asks for words, not for a number.
  if (!said || /[\p{L}]{2}/u.test(query.replace(said.words, '').replace(UNITS, ''))) return [];
  const kinds = new Set<NumberKind>([said.kind]);
  if (said.kind === 'count') for (const { unit } of figures.values()) kinds.add(kindOf(unit));
  const matches = [...kinds].flatMap((kind) => matchingPoints({ ...said, kind }, figures));
  return matches.sort((a, b) => a.distance - b.distance).map((match) => asFound(match, edition));
}

function asFound({ figure, id, key, point }: Match, edition: Edition): Found {
  const tie = { scheme: 'figure' as const, id, point: key };
  const when = printedPeriod(point.period, edition);
  const name = `${textIn(edition, figure.label)} (${when})`;
  return { paste: tiedTo(tie, figure, point, edition), name };
}

/** Words of quantity that a reader of numbers leaves over. */
const UNITS = /間|家|人|名|個|項|宗|所|位|左右|以上/g;
