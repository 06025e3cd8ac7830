import { addresses, type SinglePage } from '#lib/addresses/address.ts';
import { citedSources } from '#lib/checks/cited-sources.ts';
import type { Content } from '#lib/content/content.ts';
import { textsOf } from '#lib/content/nodes.ts';
import { pointKey } from '#lib/figures/point.ts';

/**
 * Every address that the content promises: pages, headings, points of figures and entries of the
 * timeline, without the base path, each once, in order of code units. Articles that are no drafts
 * count whatever their day, so that time alone changes nothing. Files that belong to a page (data,
 * feeds, the Markdown twin) and further pages of a list are left out.
 */
export function promisedAddresses(content: Content): string[] {
  const { articles, events, figures, glossary, organisations, pages, programmes, topics } =
    content.records;
  const { of, point, to } = addresses('/');
  const anchors = anchorsIn(content);
  const withAnchors = (page: string, text: string) => [
    page,
    ...(anchors.get(text) ?? []).map((id) => `${page}#${id}`),
  ];
  const all = [
    ...sections.map(to),
    ...[...articles].flatMap(([id, { data }]) => {
      if (data.draft) return [];
      if (data.kind !== 'profile') return withAnchors(of('article', id), `articles/${id}`);
      const [organisation = id] = data.organisations;
      return withAnchors(of('organisation', organisation), `articles/${id}`);
    }),
    ...[...pages.keys()].flatMap((id) => withAnchors(of('page', id), `pages/${id}`)),
    ...[...figures].flatMap(([id, figure]) => [
      of('figure', id),
      ...figure.points.map((one) => point(id, pointKey(one))),
    ]),
    ...[...organisations.keys()].map((id) => of('organisation', id)),
    ...[...programmes.keys()].map((id) => of('programme', id)),
    ...[...glossary.keys()].map((id) => of('term', id)),
    ...[...topics.keys()].map((id) => of('topic', id)),
    ...[...events.keys()].map((id) => of('event', id)),
    ...[...shownSources(content)].map((id) => of('source', id)),
  ];
  return [...new Set(all)].sort();
}

/** The page of an address, without its anchor. */
export function pageOf(address: string): string {
  return address.replace(/#.*$/s, '');
}

/** Pages that the site has whatever its content, and the feeds that readers subscribe to. */
const sections = [
  'home',
  'news',
  'explainers',
  'figures',
  'organisations',
  'programmes',
  'sources',
  'glossary',
  'timeline',
  'topics',
  'search',
  'feed',
  'changes',
  'corrections',
  'correctionsFeed',
  'allChanges',
] as const satisfies readonly SinglePage[];

/** A source has a page if something that readers can see, now or on its day, cites it. */
function shownSources(content: Content): ReadonlySet<string> {
  const { articles } = content.records;
  const entries = content.entries.filter(
    ({ collection, edition, id }) =>
      edition === 'en' && !(collection === 'articles' && articles.get(id)?.data.draft),
  );
  return citedSources({ ...content, entries });
}

/** The ids of the headings of each English text, by `articles/<id>` and `pages/<id>`. */
function anchorsIn(content: Content): ReadonlyMap<string, string[]> {
  const english = textsOf(content).filter(({ edition }) => edition === 'en');
  return new Map(
    english.map(({ collection, id, body }) => [
      `${collection}/${id}`,
      body.references.headings.flatMap((heading) => heading.id ?? []),
    ]),
  );
}
