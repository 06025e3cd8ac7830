import type { Edition } from '#i18n/editions.ts';
import { words } from '#i18n/words.ts';
import type { TextClaims } from '#lib/claims/text-claims.ts';
import { periodEnd } from '#lib/dates/period.ts';
import { tiedPoints, tiedSources } from '#lib/figures/tied-sources.ts';
import type { Records } from '#lib/records/records.ts';
import { isPrimary } from '#lib/sources/label.ts';

/** What a text rests on: its sources, figures and silences, each by id. */
export function ledgerOf(
  { sentences, silences }: TextClaims,
  { figures }: Pick<Records, 'figures'>,
): Ledger {
  const ties = sentences.flatMap((sentence) => sentence.ties.map(({ reference }) => reference));
  const points = ties.flatMap((tie) => {
    const figure = figures.get(tie.id);
    return tiedPoints(tie, figures).map((point) => ({
      period: point.period,
      isComputed:
        tie.until !== undefined || figure?.derived !== undefined || point.precision === 'derived',
    }));
  });
  const changes = ties.filter(({ until }) => until !== undefined).length;
  return {
    cited: unique(sentences.flatMap(({ citations }) => citations)),
    tied: unique(ties.flatMap((tie) => tiedSources(tie, figures))),
    figures: unique(ties.map(({ id }) => id).filter((id) => figures.has(id))),
    years: unique(points.map(({ period }) => periodEnd(period).slice(0, 4))),
    ties: ties.length,
    citations: sentences.reduce((sum, one) => sum + one.citations.length, 0),
    // A change has two points and is one computation.
    computed: points.filter(({ isComputed }) => isComputed).length - changes,
    silences: silences.filter(({ silenced }) => silenced > 0).length,
  };
}

/** The ledgers of several texts as one: what two share counts once. */
export function ledgerOfAll(ledgers: readonly Ledger[]): Ledger {
  const sum = (key: 'ties' | 'citations' | 'computed' | 'silences') =>
    ledgers.reduce((total, ledger) => total + ledger[key], 0);
  const all = (key: 'cited' | 'tied' | 'figures' | 'years') =>
    unique(ledgers.flatMap((ledger) => ledger[key]));
  return {
    ...{ cited: all('cited'), tied: all('tied'), figures: all('figures'), years: all('years') },
    ...{ ties: sum('ties'), citations: sum('citations') },
    ...{ computed: sum('computed'), silences: sum('silences') },
  };
}

/** A ledger in numbers. Sources are those cited in the words and those on which tied figures rest. */
export function ledgerCounts(
  ledger: Ledger,
  { sources }: Pick<Records, 'sources'>,
  edition: Edition,
): LedgerCounts {
  const known = unique([...ledger.cited, ...ledger.tied]).flatMap((id) => sources.get(id) ?? []);
  const [oldest] = ledger.years.toSorted();
  const counts = {
    sources: known.length,
    original: known.filter(isPrimary).length,
    figures: ledger.figures.length,
    ...(oldest !== undefined && { oldest }),
  };
  return {
    ...counts,
    ...{ ties: ledger.ties, citations: ledger.citations },
    ...{ computed: ledger.computed, silences: ledger.silences },
    line: words(edition).article.ledger(
      ...([counts.sources, counts.original, counts.figures, oldest ?? ''] as const),
    ),
  };
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}

export interface Ledger {
  /** The sources cited in the words. */
  cited: string[];
  /** The sources on which the figures tied to the words rest. */
  tied: string[];
  figures: string[];
  /** The years in which the periods of the tied values end. */
  years: string[];
  /** How many words are tied to a figure, and how many citations stand in the text. */
  ties: number;
  citations: number;
  /** How many of the tied values are our own arithmetic: changes and derived values. */
  computed: number;
  /** How many claims without a source are silenced in place, with a reason. */
  silences: number;
}

export interface LedgerCounts {
  sources: number;
  original: number;
  figures: number;
  /** The year of the oldest value that the words are tied to. */
  oldest?: string;
  ties: number;
  citations: number;
  computed: number;
  silences: number;
  /** `23 sources, 9 original; 12 figures, oldest 2019`. */
  line: string;
}
