import { editionDate } from 'virtual:harbour/edition';
import { chartHtml } from '#lib/charts/figure.ts';
import { chartKind } from '#lib/charts/kind.ts';
import { sparkline, type Sparkline } from '#lib/charts/sparkline.ts';
import { printedDate } from '#lib/dates/day.ts';
import { periodEnd, printedPeriod } from '#lib/dates/period.ts';
import { curled } from '#lib/editions/punctuation.ts';
import { textIn } from '#lib/editions/text.ts';
import { derivedFrom } from '#lib/figures/derived-from.ts';
import { latestPoint } from '#lib/figures/point.ts';
import { figureRows } from '#lib/figures/rows.ts';
import { printedValue } from '#lib/figures/value.ts';
import { reported } from '#lib/sources/reported.ts';
import type { Figure } from '#schemas/figure.ts';
import { allNames } from '#lib/records/names.ts';
import { linksTo, usersOf } from './links.ts';
import { once } from './once.ts';
import { records } from './records.ts';
import { shell } from './shell.ts';
import { listedSources } from './sources.ts';

/** A figure as lists show it, with its latest value. */
export interface ListedFigure {
  id: string;
  label: string;
  href: string;
  scope: string;
  /** Absent where no value was measured, and where there is one for each category or counter. */
  latest?: { value: string; period: string; reported: string | undefined };
  topics: readonly string[];
  /** How many values it has. */
  values: string;
  /** Its course, where it is a comparable series. */
  course: Sparkline | undefined;
}

/** Every figure, by its label. */
export const figures = once(async (): Promise<ListedFigure[]> => {
  const { addresses, edition, words } = await shell();
  const { figures: all, sources } = await records();
  return [...all]
    .map(([id, figure]) => {
      const isOneSeries = !figure.categories && figure.shape !== 'by-source';
      const latest = isOneSeries ? latestPoint(figure) : undefined;
      return {
        id,
        label: textIn(edition, figure.label),
        href: addresses.of('figure', id),
        scope: words.figure.scopes[figure.scope],
        topics: figure.topics,
        course: sparkline(figure),
        values: words.figure.values(figure.points.length),
        ...(latest && {
          latest: {
            value: printedValue(figure, latest, edition),
            period: printedPeriod(latest.period, edition),
            reported: reported(latest, sources, edition) && words.figure.reported,
          },
        }),
      };
    })
    .toSorted((a, b) => a.label.localeCompare(b.label, 'en'));
});

/** Every figure once, under the first of its topics, in the topics' order. */
export async function figuresByTopic() {
  const all = await figures();
  const topics = [...(await records()).topics].toSorted(([, a], [, b]) => a.order - b.order);
  const { addresses, edition } = await shell();
  return topics
    .map(([id, { name }]) => ({
      id,
      name: textIn(edition, name),
      href: addresses.of('topic', id),
      figures: all.filter(({ topics: [first] }) => first === id),
    }))
    .filter((group) => group.figures.length > 0);
}

export const figureIds = once(async () => [...(await records()).figures.keys()]);

/** A figure's chart as HTML, under the question that it answers. */
export async function drawnChart(id: string, title: string): Promise<string> {
  const figure = await figureRecord(id);
  return chartHtml([{ id, figure }], title, { ...(await shell()), records: await records() });
}

/** All that a figure's page shows. */
export async function figurePage(id: string) {
  const { addresses, edition, words } = await shell();
  const figure = await figureRecord(id);
  const rows = figureRows(figure, edition);
  const cited = rows.flatMap(({ alternatives, sources }) => [
    ...sources.map((source) => source.id),
    ...alternatives.map(({ source }) => source),
  ]);
  const due = figure.expected?.next;
  return {
    id,
    href: addresses.of('figure', id),
    label: textIn(edition, figure.label),
    measures: textIn(edition, figure.measures),
    aliases: allNames(figure),
    latestDate: figure.points
      .map(({ period }) => periodEnd(period))
      .toSorted()
      .at(-1),
    topics: await linksTo('topics', figure.topics),
    topicIds: figure.topics,
    organisations: await linksTo('organisations', figure.organisations),
    scope: words.figure.scopes[figure.scope],
    covers: words.figure.coverage[figure.covers],
    counts: words.figure.counts[figure.counts],
    notComparable: figure.comparable === true ? undefined : curled(figure.comparable),
    expected: due && {
      when: printedDate(due, edition),
      isOverdue: periodEnd(due) < editionDate,
    },
    derived: figure.derived && {
      how: textIn(edition, figure.derived.how),
      from: derivedFrom(figure, (await records()).figures, { addresses, edition }),
    },
    chart:
      chartKind(figure) === 'table'
        ? undefined
        : await drawnChart(id, textIn(edition, figure.label)),
    corrections: figure.corrections,
    hasCategories: figure.categories !== undefined,
    rows,
    sources: await listedSources(cited),
    usedIn: await usersOf('figures', id),
  };
}

/** Throws where it does not exist. */
export async function figureRecord(id: string): Promise<Figure> {
  const figure = (await records()).figures.get(id);
  if (!figure) {
    throw new Error(`\`content/figures/${id}.yaml\` does not exist. Run \`npm run check\`.`);
  }
  return figure;
}
