import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Edition } from '#i18n/editions.ts';
import { words } from '#i18n/words.ts';
import type { Addresses } from '#lib/addresses/address.ts';
import { curled } from '#lib/editions/punctuation.ts';
import { languageRuns } from '#lib/editions/language-runs.ts';
import { textIn } from '#lib/editions/text.ts';
import { element } from '#lib/html/element.ts';
import type { Records } from '#lib/records/records.ts';
import { publishedBy } from '#lib/sources/citation.ts';
import type { Figure } from '#schemas/figure.ts';
import type { Source } from '#schemas/source.ts';
import { chart } from './chart.ts';
import { lastReported } from './last-reported.ts';
import { chartTable } from './table.ts';

/** Sources named under a chart; more stand on the figure's page. */
const SOURCES_NAMED = 3;

const separators: Record<Edition, string> = { en: '; ', 'zh-hant': '；' };

interface Context {
  records: Pick<Records, 'sources'>;
  addresses: Addresses;
  edition: Edition;
}

/**
 * A chart with all that belongs to it: the question as its title, what is counted, the drawing, its
 * sources, the data and the same values as a table. Where a drawing would mislead, the table stands
 * in its place with the reason.
 */
export function chartFigure(
  charted: readonly { id: string; figure: Figure }[],
  title: string,
  context: Context,
): Element {
  const {
    edition,
    records: { sources },
  } = context;
  const { chart: terms } = words(edition);
  const figures = charted.map(({ figure }) => figure);
  const ids = charted.map(({ id }) => id).join('+');
  const heading = title || figures.map(({ label }) => textIn(edition, label)).join(', ');
  const { drawings, kind, legend } = chart(figures, heading, `_chart-${ids}`, edition);
  const tables = figures.map((figure) => chartTable(figure, edition));
  return element('figure', { className: ['chart'], dataChart: ids, dataPagefindIgnore: '' }, [
    element('figcaption', {}, [
      element('span', { className: ['chart-title'] }, [heading]),
      ' ',
      element('span', { className: ['chart-note'] }, [
        figures.map((one) => counted(one, heading, edition)).join(separators[edition]),
      ]),
    ]),
    ...drawings,
    ...[...legend, ...(kind === 'line' ? lastReported(figures, sources, edition) : [])].map(
      (line) => element('p', { className: ['chart-note'] }, marked(line)),
    ),
    ...(kind === 'table' ? [...reasons(figures, edition), ...tables] : []),
    sourceLine(figures, context),
    actions(charted, kind !== 'table', context),
    ...(kind === 'table'
      ? []
      : [
          element('details', { className: ['chart-table'] }, [
            element('summary', {}, [terms.table]),
            ...tables,
          ]),
        ]),
  ]);
}

/** The same as HTML, for pages that place a chart outside a text. */
export function chartHtml(...chart: Parameters<typeof chartFigure>): string {
  return toHtml(chartFigure(...chart));
}

/** The figure's name, unless the chart bears it already, and how much of it is AI. */
function counted(figure: Figure, heading: string, edition: Edition): string {
  const scope = words(edition).figure.scopes[figure.scope];
  const label = textIn(edition, figure.label);
  if (label === heading) return scope;
  return edition === 'en' ? `${label} (${scope})` : `${label}（${scope}）`;
}

function reasons(figures: readonly Figure[], edition: Edition): Element[] {
  return figures.flatMap(({ comparable }) =>
    comparable === true
      ? []
      : [
          element('p', { className: ['chart-note'] }, [
            `${words(edition).chart.onlyTable} ${curled(comparable)}`,
          ]),
        ],
  );
}

function sourceLine(figures: readonly Figure[], { addresses, edition, records }: Context): Element {
  const ids = new Set(
    figures.flatMap(({ points }) => points.flatMap((point) => point.sources.map(({ id }) => id))),
  );
  const named = [...ids].slice(-SOURCES_NAMED).flatMap((id) => {
    const source = records.sources.get(id);
    const link =
      source &&
      element('a', { href: addresses.of('source', id) }, publisherAndDate(source, edition));
    return link ? [separators[edition], link] : [];
  });
  const more = ids.size - SOURCES_NAMED;
  const { sourcesOf } = words(edition).chart;
  return element('p', { className: ['chart-note'] }, [
    `${sourcesOf(ids.size)} `,
    ...named.slice(1),
    ...(more > 0 ? [edition === 'en' ? ' ' : '', words(edition).chart.moreSources(more)] : []),
  ]);
}

function publisherAndDate(source: Source, edition: Edition): (Element | string)[] {
  return marked(publishedBy(source, edition), source.language);
}

/** A publisher's Chinese name on an English page is marked as such. */
function marked(words: string, written?: string): (Element | string)[] {
  return languageRuns(words, written).map(({ lang, text }) =>
    lang ? element('span', { lang }, [text]) : text,
  );
}

function actions(
  charted: readonly { id: string }[],
  isDrawn: boolean,
  { addresses, edition }: Context,
): Element {
  const { chart: terms } = words(edition);
  const links = charted.flatMap(({ id }) => [
    [terms.figure, addresses.of('figure', id)],
    [terms.data, addresses.of('csv', id)],
    ...(isDrawn ? [[terms.picture, addresses.of('svg', id)]] : []),
  ]);
  return element(
    'p',
    { className: ['chart-actions'] },
    links.flatMap(([name = '', href = '']) => [element('a', { href }, [name]), ' ']),
  );
}
