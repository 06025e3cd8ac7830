import type { Collection } from '#lib/records/records.ts';
import type { Scheme } from './reference.ts';

/** Where each scheme's records are kept. */
export const collectionOf = {
  figure: 'figures',
  org: 'organisations',
  programme: 'programmes',
  event: 'events',
  term: 'glossary',
  topic: 'topics',
  article: 'articles',
  page: 'pages',
  source: 'sources',
  chart: 'figures',
} as const satisfies Record<Scheme, Collection>;
