import type { Edition } from '#i18n/editions.ts';
import { words } from '#i18n/words.ts';
import { printedDate } from '#lib/dates/day.ts';
import { element } from '#lib/html/element.ts';
import type { NumberedCitation } from '#lib/references/resolve.ts';
import type { ListedSource } from '#lib/sources/reference-list.ts';
import type { Correction } from '#schemas/correction.ts';
import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';

/** An article's text for feeds: its corrections, its key points, its words and its numbered sources. */
export function fullText(
  { citations, corrections, html, keyPoints, sources }: FeedText,
  edition: Edition,
): string {
  const { article } = words(edition);
  const points = element(
    'ul',
    {},
    keyPoints.map((point) => element('li', {}, [point])),
  );
  const list = element(
    'ol',
    {},
    citations.flatMap(({ at, source: id }) => {
      const source = sources.find((one) => one.id === id);
      return source ? [line(source, at)] : [];
    }),
  );
  const mended = newestFirst(corrections).map((one) => toHtml(correctionLine(one, edition)));
  return [
    ...mended,
    ...(keyPoints.length > 0
      ? [toHtml(element('h2', {}, [article.keyPoints])), toHtml(points)]
      : []),
    html,
    ...(citations.length > 0 ? [toHtml(element('h2', {}, [article.sources])), toHtml(list)] : []),
  ].join('\n');
}

/** In one paragraph, since feeds have no style of ours. */
function correctionLine({ date, right, why, wrong }: Correction, edition: Edition): Element {
  const { article } = words(edition);
  const [stop, gap] = edition === 'en' ? [': ', ' '] : ['：', '　'];
  return element('p', {}, [
    element('strong', {}, [article.corrected(printedDate(date, edition))]),
    ...[
      [article.was, wrong],
      [article.is, right],
      [article.why, why],
    ].map(([name, said]) => `${gap}${name}${stop}${said}`),
  ]);
}

function newestFirst(corrections: readonly Correction[]): Correction[] {
  return corrections.toSorted((a, b) => b.date.localeCompare(a.date));
}

function line({ href, label, lang, published, title, url }: ListedSource, at: readonly string[]) {
  return element('li', {}, [
    element('a', { href: url ?? href, lang }, [title]),
    `. ${[published, label, ...at].join('. ')}.`,
  ]);
}

export interface FeedText {
  /** The resolved words. */
  html: string;
  keyPoints: readonly string[];
  corrections: readonly Correction[];
  citations: readonly NumberedCitation[];
  sources: readonly ListedSource[];
}
