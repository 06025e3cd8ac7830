import type { Edition } from '#i18n/editions.ts';
import type { Addresses, PageKind } from '#lib/addresses/address.ts';
import { articleAddress } from '#lib/articles/article-address.ts';
import { curled } from '#lib/editions/punctuation.ts';
import { textIn } from '#lib/editions/text.ts';
import { eventAddress } from '#lib/timeline/event-address.ts';
import type { Collection, Records } from './records.ts';

/** What a record is called and where its page is. */
export interface RecordLink {
  kind: RecordKind;
  name: string;
  href: string;
  /** An article that was taken back: its page stays, with the reason. */
  isWithdrawn?: boolean;
}

/** Kinds as readers know them; an article's kind is its own. */
export type RecordKind =
  | 'news'
  | 'explainer'
  | 'profile'
  | 'figure'
  | 'organisation'
  | 'programme'
  | 'source'
  | 'term'
  | 'event'
  | 'topic'
  | 'page';

/**
 * The link to a record, or `undefined` where this edition does not hold it. An organisation's
 * profile has no address of its own: its text is the body of the organisation's page.
 */
export function recordLink(
  { records, addresses, edition }: LinkContext,
  collection: Collection,
  id: string,
): RecordLink | undefined {
  if (collection === 'authors') return undefined;
  const text = collection === 'articles' ? records.articles.get(id) : undefined;
  if (text) {
    const { kind, title, withdrawn } = text.data;
    const href = articleAddress(id, text.data, addresses);
    return { kind, name: curled(title), href, ...(withdrawn && { isWithdrawn: true }) };
  }
  const name = names[collection]?.(records, id, edition);
  const kind = kinds[collection];
  if (name === undefined || kind === undefined) return undefined;
  const href =
    kind === 'event' ? eventAddress(id, records.events, addresses) : addresses.of(kind, id);
  return { kind, name, href };
}

const kinds: Partial<Record<Collection, Exclude<PageKind & RecordKind, 'news'>>> = {
  pages: 'page',
  figures: 'figure',
  sources: 'source',
  organisations: 'organisation',
  programmes: 'programme',
  events: 'event',
  glossary: 'term',
  topics: 'topic',
};

const names: Partial<Record<Collection, Name>> = {
  pages: ({ pages }, id) => pages.get(id)?.data.title,
  sources: ({ sources }, id) => sources.get(id)?.title,
  figures: ({ figures }, id, edition) => named(edition, figures.get(id)?.label),
  organisations: ({ organisations }, id, edition) => named(edition, organisations.get(id)?.name),
  programmes: ({ programmes }, id, edition) => named(edition, programmes.get(id)?.name),
  events: ({ events }, id, edition) => named(edition, events.get(id)?.title),
  glossary: ({ glossary }, id, edition) => named(edition, glossary.get(id)?.term),
  topics: ({ topics }, id, edition) => named(edition, topics.get(id)?.name),
};

function named(edition: Edition, words: Parameters<typeof textIn>[1] | undefined) {
  return words && textIn(edition, words);
}

type Name = (records: Records, id: string, edition: Edition) => string | undefined;

export interface LinkContext {
  records: Records;
  addresses: Addresses;
  edition: Edition;
}
