import type { Edition } from '#i18n/editions.ts';
import { isLive } from '#lib/articles/article.ts';
import type { Content } from '#lib/content/content.ts';
import { nodesOf, writtenOf, type TextEntry } from '#lib/content/nodes.ts';
import { textIn } from '#lib/editions/text.ts';
import { pointOf } from '#lib/figures/point.ts';
import { printedValue } from '#lib/figures/value.ts';
import { placesIn } from '#lib/references/place.ts';
import type { Reference, Scheme } from '#lib/references/reference.ts';
import type { Edit } from './edit.ts';

/**
 * Words for the references in prose that have none, so that the file reads whole: a point's value, a
 * record's name, in the language of the text. Changes and charts need words that only an editor knows.
 */
export function filledWords(content: Content, { body, edition }: TextEntry): Edit[] {
  const empty = body.references.references.filter(
    ({ within, words }) => words === '' && within === 'paragraph',
  );
  if (empty.length === 0) return [];
  const placeOf = placesIn(body.text, body.linesBefore + 1);
  return nodesOf(body).flatMap(({ node }): Edit[] => {
    if (node.type !== 'link' || !writtenOf(body, node).startsWith('[](')) return [];
    const offset = node.position?.start.offset ?? 0;
    const { line, column } = placeOf(offset);
    const reference = empty.find((one) => one.line === line && one.column === column);
    const words = reference && wordsFor(reference, content, edition);
    return words ? [{ offset: offset + 1, length: 0, text: escaped(words) }] : [];
  });
}

function wordsFor(reference: Reference, content: Content, edition: Edition): string | undefined {
  const { scheme, id, point, until } = reference;
  if (scheme !== 'figure') return names[scheme]?.(id, content, edition);
  const figure = content.records.figures.get(id);
  if (!figure || point === undefined || point === 'latest' || until !== undefined) return undefined;
  const named = pointOf(figure, point);
  return named && printedValue(figure, named, edition);
}

const names: Partial<Record<Scheme, Name>> = {
  org: (id, { records }, edition) => {
    const organisation = records.organisations.get(id);
    return organisation && textIn(edition, organisation.short ?? organisation.name);
  },
  programme: (id, { records }, edition) => {
    const programme = records.programmes.get(id);
    return programme && textIn(edition, programme.name);
  },
  event: (id, { records }, edition) => {
    const event = records.events.get(id);
    return event && textIn(edition, event.title);
  },
  term: (id, { records }, edition) => {
    const term = records.glossary.get(id);
    return term && textIn(edition, term.term);
  },
  topic: (id, { records }, edition) => {
    const topic = records.topics.get(id);
    return topic && textIn(edition, topic.name);
  },
  page: (id, { records }) => records.pages.get(id)?.data.title,
  article: (id, { records, articlesZhHant, editionDate }, edition) => {
    const article = records.articles.get(id)?.data;
    // A title that is not out yet must not be printed.
    if (!article || !isLive(article, editionDate)) return undefined;
    return (edition === 'zh-hant' ? articlesZhHant.get(id)?.title : undefined) ?? article.title;
  },
};

/** A name is no Markdown: whatever could be a mark in it is escaped. */
function escaped(words: string): string {
  return words.replace(/[\\[\]*_`<{~]/g, '\\$&');
}

type Name = (id: string, content: Content, edition: Edition) => string | undefined;
