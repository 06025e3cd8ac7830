/** What a result can be, in the order in which equally good ones stand. */
export const searchedKinds = [
  'explainer',
  'organisation',
  'figure',
  'programme',
  'term',
  'topic',
  'news',
  'event',
  'page',
  'source',
] as const;

export type SearchedKind = (typeof searchedKinds)[number];
