import { site } from 'virtual:harbour/site';
import { printedPeriod } from '#lib/dates/period.ts';
import { textIn } from '#lib/editions/text.ts';
import { pointKey, pointOf } from '#lib/figures/point.ts';
import { qualifierOf } from '#lib/figures/rows.ts';
import { printedValue } from '#lib/figures/value.ts';
import { isPrimary, sourceLabel } from '#lib/sources/label.ts';
import { explainers, news } from './articles.ts';
import { timeline } from './events.ts';
import { drawnChart } from './figures.ts';
import { ledgers } from './ledger.ts';
import { records } from './records.ts';
import { shell } from './shell.ts';
import { topics } from './topics.ts';

const NEWS_SHOWN = 6;
const EVENTS_SHOWN = 8;

/** All that the home page shows. */
export async function frontPage() {
  const [lead, ...path] = await explainers();
  return {
    lead,
    facade: lead && (await ledgers()).get(lead.id)?.facade,
    path,
    news: (await news()).slice(0, NEWS_SHOWN),
    chart: await chart(),
    figures: await stripFigures(),
    unknown: await unknownPlace(),
    topics: await topics(),
    events: (await timeline()).flatMap(({ events }) => events).slice(0, EVENTS_SHOWN),
  };
}

async function chart(): Promise<string | undefined> {
  const { edition } = await shell();
  const placed = site.frontPage.chart;
  return placed && drawnChart(placed.figure, textIn(edition, placed.title));
}

/** The values of the strip: each with what it counts, its scope, its period and who says it. */
async function stripFigures() {
  const { addresses, edition, words } = await shell();
  const { figures, sources } = await records();
  return site.frontPage.figures.map((reference) => {
    const [id = '', key = ''] = reference.split('@');
    const figure = figures.get(id);
    const point = figure && pointOf(figure, key);
    if (!figure || !point) {
      throw new Error(`\`${reference}\` in \`content/site.yaml\` names no point of a figure.`);
    }
    const cited = point.sources.flatMap((source) => sources.get(source.id) ?? []);
    const best = cited.find(isPrimary) ?? cited[0];
    return {
      value: printedValue(figure, point, edition),
      label: textIn(edition, figure.label),
      scope: words.figure.scopes[figure.scope],
      period: printedPeriod(point.period, edition),
      qualifier: qualifierOf(point, edition),
      source: best
        ? isPrimary(best)
          ? sourceLabel(best, edition)
          : words.figure.reportedBy(best.publisher)
        : '',
      href: addresses.point(id, pointKey(point)),
    };
  });
}

async function unknownPlace() {
  const { edition } = await shell();
  const unknown = site.frontPage.unknown;
  const article = [...(await explainers()), ...(await news())].find(
    ({ id }) => id === unknown?.article,
  );
  return unknown && article
    ? { words: textIn(edition, unknown.words), href: article.href }
    : undefined;
}
