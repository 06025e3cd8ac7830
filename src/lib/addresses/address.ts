import { editions, type Edition } from '#i18n/editions.ts';

/** Where each kind of record has its page. Paths have no base path and no edition's prefix yet. */
const pages = {
  article: (id: string) => `articles/${id}/`,
  articleMarkdown: (id: string) => `articles/${id}.md`,
  articleHistory: (id: string) => `articles/${id}/history/`,
  articleCards: (id: string) => `articles/${id}/cards.json`,
  organisationCards: (id: string) => `organisations/${id}/cards.json`,
  pageCards: (id: string) => `${id}/cards.json`,
  topic: (id: string) => `topics/${id}/`,
  topicFeed: (id: string) => `topics/${id}/feed.xml`,
  figure: (id: string) => `figures/${id}/`,
  csv: (id: string) => `data/${id}.csv`,
  json: (id: string) => `data/${id}.json`,
  svg: (id: string) => `data/${id}.svg`,
  shareCard: (name: string) => `og/${name}.png`,
  organisation: (id: string) => `organisations/${id}/`,
  organisationHistory: (id: string) => `organisations/${id}/history/`,
  programme: (id: string) => `programmes/${id}/`,
  source: (id: string) => `sources/${id}/`,
  term: (id: string) => `glossary/${id}/`,
  event: (id: string) => `timeline/#${id}`,
  year: (year: string) => `timeline/${year}/`,
  page: (id: string) => `${id}/`,
  news: (page: string) => (page === '1' ? 'news/' : `news/${page}/`),
  sources: (page: string) => (page === '1' ? 'sources/' : `sources/${page}/`),
  explainers: (page: string) => (page === '1' ? 'explainers/' : `explainers/${page}/`),
} as const;

const singles = {
  home: '',
  news: 'news/',
  explainers: 'explainers/',
  figures: 'figures/',
  organisations: 'organisations/',
  programmes: 'programmes/',
  sources: 'sources/',
  glossary: 'glossary/',
  timeline: 'timeline/',
  topics: 'topics/',
  about: 'about/',
  search: 'search/',
  feed: 'feed.xml',
  changes: 'changes.xml',
  allChanges: 'changes/',
  corrections: 'corrections/',
  correctionsFeed: 'corrections.xml',
  dataPackage: 'data/datapackage.json',
  llms: 'llms.txt',
  manifest: 'site.webmanifest',
  sitemap: 'sitemap-index.xml',
} as const;

/** Files that all editions share; they stand in `public/`. */
const files = {
  icon: 'icon.svg',
  smallIcon: 'icon-32.png',
  touchIcon: 'apple-touch-icon.png',
  largeIcon: 'icon-512.png',
} as const;

export type PageKind = keyof typeof pages;
export type SinglePage = keyof typeof singles;

/**
 * Every address of the site is made here.
 * @example addresses('/').of('figure', 'startups') // '/figures/startups/'
 */
export function addresses(base: string, edition: Edition = 'en') {
  const root = base + editions[edition].prefix;
  return {
    of: (kind: PageKind, id: string) => root + pages[kind](id),
    /** The address of one value of a figure: its point's key is the anchor, unchanged. */
    point: (figure: string, key: string) => `${root}${pages.figure(figure)}#${key}`,
    to: (page: SinglePage) => root + singles[page],
    file: (file: keyof typeof files) => base + files[file],
    /** A search that can be shared. */
    search: (query: Record<string, string>) =>
      `${root}${singles.search}?${new URLSearchParams(query)}`,
  };
}

export type Addresses = ReturnType<typeof addresses>;
