import type { Edition } from '#i18n/editions.ts';
import { words } from '#i18n/words.ts';
import type { Claim, TextClaims } from '#lib/claims/text-claims.ts';
import { tiedSources } from '#lib/figures/tied-sources.ts';
import type { Records } from '#lib/records/records.ts';
import { isPrimary } from '#lib/sources/label.ts';
import { statementsOf, type Statement } from './statements.ts';

/**
 * The tower front of an article: a window for each sentence that makes a claim or cites a source, in
 * reading order, among the sentences that do neither. A row of a table counts as one sentence.
 */
export function facade(
  { sentences }: Pick<TextClaims, 'sentences'>,
  records: Pick<Records, 'figures' | 'sources'>,
  edition: Edition,
): Facade {
  const statements = statementsOf(sentences);
  const windows = statements.flatMap((statement, at): Window[] => {
    const light = lightOf(statement, records);
    return light ? [{ at, light }] : [];
  });
  const lit = windows.filter(({ light }) => light !== 'dark').length;
  const all = statements.length;
  return { windows, lit, sentences: all, label: words(edition).article.facade(lit, all) };
}

/** `undefined` where the sentence is plain wall. */
function lightOf(
  { citations, claims, sources, ties }: Statement,
  { figures, sources: known }: Pick<Records, 'figures' | 'sources'>,
): Light | undefined {
  const own = [...citations, ...ties.flatMap((tie) => tiedSources(tie, figures))];
  if (own.length === 0 && !claims.some(isStated)) return undefined;
  // What a sentence cites itself says more of it than what reaches it.
  const lighting = (own.length > 0 ? own : sources).flatMap((id) => known.get(id) ?? []);
  if (lighting.length === 0) return 'dark';
  return lighting.some(isPrimary) ? 'full' : 'half';
}

/** Not where it asks, supposes, or says what is not known, nor where it only repeats a tied number. */
function isStated({ cover, softened }: Claim): boolean {
  return softened === undefined && cover !== 'second mention';
}

/** `full`: cites an original · `half`: cites a report · `dark`: neither. */
export type Light = 'full' | 'half' | 'dark';

export interface Window {
  /** Its sentence, counted from 0; what is left out is plain wall. */
  at: number;
  light: Light;
}

export interface Facade {
  windows: Window[];
  /** How many windows are lit, full or half. */
  lit: number;
  /** How many sentences there are, with and without a window. */
  sentences: number;
  /** What it shows and does not show; also its accessible name. */
  label: string;
}
