/** What a result can be, in the order in which equally good ones stand. */
export const searchedKinds = [
  'explainer',
  'organisation',
  'programme',
  'term',
  'topic',
  'figure',
  'news',
  'event',
  'page',
  'source',
] as const;

export type SearchedKind = (typeof searchedKinds)[number];
