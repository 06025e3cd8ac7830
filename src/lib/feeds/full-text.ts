import type { Edition } from '#i18n/editions.ts';
import { words } from '#i18n/words.ts';
import { element } from '#lib/html/element.ts';
import type { NumberedCitation } from '#lib/references/resolve.ts';
import type { ListedSource } from '#lib/sources/reference-list.ts';
import { toHtml } from 'hast-util-to-html';

/** An article's text for feeds: its key points, its words and its numbered sources. */
export function fullText(
  { citations, html, keyPoints, sources }: FeedText,
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
  return [
    ...(keyPoints.length > 0
      ? [toHtml(element('h2', {}, [article.keyPoints])), toHtml(points)]
      : []),
    html,
    ...(citations.length > 0 ? [toHtml(element('h2', {}, [article.sources])), toHtml(list)] : []),
  ].join('\n');
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
  citations: readonly NumberedCitation[];
  sources: readonly ListedSource[];
}
