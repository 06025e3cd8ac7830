import type { Element } from 'hast';
import type { PageKind } from '#lib/addresses/address.ts';
import { articleAddress } from '#lib/articles/article-address.ts';
import { textIn } from '#lib/editions/text.ts';
import { element } from '#lib/html/element.ts';
import { writtenReference } from './parsed.ts';
import type { Reference, Scheme } from './reference.ts';
import { eventAddress } from '#lib/timeline/event-address.ts';
import type { Words } from '#schemas/words.ts';
import type { ResolveContext } from './resolve-context.ts';

/**
 * A link to a record's page, with the record's short name where the text has no words. The first
 * mention of an organisation or term in a section has the class `first`; `mentioned` holds what the
 * section has named. An article that is not live gives its words alone,
 * and nothing without words: its title is not out yet. Throws where there is no record.
 */
export function recordLink(
  reference: Reference,
  children: Element['children'],
  context: ResolveContext,
  mentioned: Set<string>,
): Element['children'] {
  const kind = kinds[reference.scheme];
  const target = kind && targets[kind](reference.id, context);
  const written = writtenReference(reference);
  if (!kind || !target) {
    throw new Error(`\`${written}\` names ${withArticle[kind ?? 'other']} that has no record.`);
  }
  if (kind === 'article' && !context.isLive(reference.id)) return children;
  const shown = children.length > 0 ? children : [{ type: 'text' as const, value: target.name }];
  const isFirst = (kind === 'organisation' || kind === 'term') && !mentioned.has(written);
  mentioned.add(written);
  const className = ['record-link', ...(isFirst ? ['first'] : [])];
  return [
    element(
      'a',
      {
        className,
        dataKind: kind,
        ...(isFirst && { dataCard: written }),
        href: target.address,
      },
      shown,
    ),
  ];
}

const kinds: Partial<Record<Scheme, Kind>> = {
  org: 'organisation',
  programme: 'programme',
  event: 'event',
  term: 'term',
  topic: 'topic',
  article: 'article',
  page: 'page',
};

const withArticle: Record<Kind | 'other', string> = {
  organisation: 'an organisation',
  programme: 'a programme',
  event: 'an event',
  term: 'a term',
  topic: 'a topic',
  article: 'an article',
  page: 'a page',
  other: 'something',
};

const targets: Record<Kind, (id: string, context: ResolveContext) => Target | undefined> = {
  organisation: (id, context) => {
    const organisation = context.records.organisations.get(id);
    return named(
      organisation && (organisation.short ?? organisation.name),
      'organisation',
      id,
      context,
    );
  },
  programme: (id, context) =>
    named(context.records.programmes.get(id)?.name, 'programme', id, context),
  event: (id, { addresses, edition, records: { events } }) => {
    const title = events.get(id)?.title;
    return title && { name: textIn(edition, title), address: eventAddress(id, events, addresses) };
  },
  term: (id, context) => named(context.records.glossary.get(id)?.term, 'term', id, context),
  topic: (id, context) => named(context.records.topics.get(id)?.name, 'topic', id, context),
  article: (id, { addresses, records }) => {
    const article = records.articles.get(id)?.data;
    return article && { name: article.title, address: articleAddress(id, article, addresses) };
  },
  page: (id, { addresses, records }) => {
    const name = records.pages.get(id)?.data.title;
    return name === undefined ? undefined : { name, address: addresses.of('page', id) };
  },
};

function named(
  words: Words | undefined,
  kind: PageKind,
  id: string,
  { addresses, edition }: ResolveContext,
): Target | undefined {
  return words && { name: textIn(edition, words), address: addresses.of(kind, id) };
}

type Kind = 'organisation' | 'programme' | 'event' | 'term' | 'topic' | 'article' | 'page';

interface Target {
  name: string;
  address: string;
}
