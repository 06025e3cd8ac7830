import { words } from '#i18n/words.ts';
import { printedPeriod } from '#lib/dates/period.ts';
import { textIn } from '#lib/editions/text.ts';
import { printedChange } from '#lib/figures/change.ts';
import { pointKey, pointOf } from '#lib/figures/point.ts';
import { qualifierOf } from '#lib/figures/rows.ts';
import { printedValue } from '#lib/figures/value.ts';
import { writtenReference } from '#lib/references/parsed.ts';
import type { Reference } from '#lib/references/reference.ts';
import type { ResolveContext } from '#lib/references/resolve-context.ts';
import { publishedBy } from '#lib/sources/citation.ts';
import { sourceLabel } from '#lib/sources/label.ts';
import type { Point } from '#schemas/figure.ts';

/** What opens over a number, a term or a name in a text. */
export interface Card {
  /** What the link in the text is known by: the reference as it is written. */
  key: string;
  /** The value, the term or the name. */
  title: string;
  /** What exactly is counted, the definition, or who it is. */
  text: string;
  /** Scope, period, source: each a line. */
  lines: string[];
  /** Where the whole of it stands. */
  more: { name: string; href: string };
}

/** The card of a reference, or `undefined` for sorts that have none. Throws where a point is missing. */
export function cardOf(reference: Reference, context: ResolveContext): Card | undefined {
  return makers[reference.scheme]?.(reference, context);
}

function figureCard(reference: Reference, context: ResolveContext): Card | undefined {
  const { addresses, edition, records } = context;
  const figure = records.figures.get(reference.id);
  const point = figure && pointOf(figure, reference.point ?? '');
  const until = figure && reference.until ? pointOf(figure, reference.until) : undefined;
  if (!figure || !point) throw new Error(`\`${writtenReference(reference)}\` has no card.`);
  const { figure: terms } = words(edition);
  const shown = until ?? point;
  return {
    key: writtenReference(reference),
    title: printedValue(figure, shown, edition),
    text: textIn(edition, figure.measures),
    lines: [
      terms.scopes[figure.scope],
      [printedPeriod(shown.period, edition), qualifierOf(shown, edition)]
        .filter(Boolean)
        .join(' · '),
      ...(until ? [`${terms.derived}: ${printedChange(figure, point, until, edition)}`] : []),
      ...sourceLines(shown, context),
    ],
    more: { name: terms.points, href: addresses.point(reference.id, pointKey(shown)) },
  };
}

function sourceLines({ sources }: Point, { edition, records }: ResolveContext): string[] {
  const [first] = sources.flatMap(({ id }) => records.sources.get(id) ?? []);
  return first ? [`${publishedBy(first, edition)}. ${sourceLabel(first, edition)}`] : [];
}

function organisationCard({ id, ...reference }: Reference, context: ResolveContext) {
  const { addresses, edition, records } = context;
  const record = records.organisations.get(id);
  if (!record) return undefined;
  const { organisation: terms } = words(edition);
  return {
    key: writtenReference({ id, ...reference }),
    title: textIn(edition, record.name),
    text: firstSentences(textIn(edition, record.summary)),
    lines: [[terms.kinds[record.kind], record.sector].filter(Boolean).join(' · ')],
    more: { name: terms.profile, href: addresses.of('organisation', id) },
  };
}

function termCard({ id, ...reference }: Reference, context: ResolveContext): Card | undefined {
  const { addresses, edition, records } = context;
  const record = records.glossary.get(id);
  return (
    record && {
      key: writtenReference({ id, ...reference }),
      title: textIn(edition, record.term),
      text: textIn(edition, record.definition),
      lines: [],
      more: { name: words(edition).glossary.whole, href: addresses.of('term', id) },
    }
  );
}

/** At most two sentences: a card is no page. */
function firstSentences(text: string): string {
  const sentences = [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)];
  return sentences
    .slice(0, 2)
    .map(({ segment }) => segment)
    .join('')
    .trim();
}

const makers: Partial<
  Record<Reference['scheme'], (reference: Reference, context: ResolveContext) => Card | undefined>
> = { figure: figureCard, org: organisationCard, term: termCard };
