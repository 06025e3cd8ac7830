/** What `npm run new` can make, and what it must be told to make it. */
export const draftKinds = {
  article: {
    collection: 'articles',
    asks: [
      { field: 'kind' },
      { field: 'title' },
      { field: 'standfirst' },
      { field: 'topics' },
      { field: 'happened', only: 'news' },
      { field: 'place', only: 'news' },
      { field: 'organisations', only: 'profile' },
    ],
    given: { authors: ['desk'], draft: true },
    comments: [
      { file: 'article.ts', schema: 'articleSchema', under: '' },
      { file: 'correction.ts', schema: 'correctionSchema', under: 'corrections.' },
    ],
  },
  source: {
    collection: 'sources',
    asks: [
      { field: 'title' },
      { field: 'publisher' },
      { field: 'url', or: 'unlinked' },
      { field: 'date', or: 'undated' },
      { field: 'speaker' },
      { field: 'form' },
      { field: 'seen' },
      { field: 'language' },
    ],
    given: {},
    comments: [
      { file: 'source.ts', schema: 'sourceSchema', under: '' },
      { file: 'correction.ts', schema: 'correctionSchema', under: 'corrections.' },
    ],
  },
  figure: {
    collection: 'figures',
    asks: [
      { field: 'label' },
      { field: 'measures' },
      { field: 'scope' },
      { field: 'unit' },
      { field: 'period' },
      { field: 'value' },
      { field: 'sources' },
    ],
    given: {},
    comments: [
      { file: 'figure.ts', schema: 'figureSchema', under: '' },
      { file: 'figure.ts', schema: 'pointSchema', under: 'points.' },
      { file: 'correction.ts', schema: 'correctionSchema', under: 'corrections.' },
    ],
  },
  organisation: {
    collection: 'organisations',
    asks: [{ field: 'name' }, { field: 'kind' }, { field: 'summary' }, { field: 'sources' }],
    given: {},
    comments: [
      { file: 'organisation.ts', schema: 'organisationSchema', under: '' },
      { file: 'correction.ts', schema: 'correctionSchema', under: 'corrections.' },
    ],
  },
} as const satisfies Record<string, DraftForm>;

export type DraftKind = keyof typeof draftKinds;

export function isDraftKind(word: string): word is DraftKind {
  return Object.hasOwn(draftKinds, word);
}

/** What must still be asked before the file can be made. */
export function wanted(kind: DraftKind, values: Readonly<Record<string, unknown>>): Ask[] {
  const asks: readonly Ask[] = draftKinds[kind].asks;
  return asks.filter(
    ({ field, or, only }) =>
      values[field] === undefined &&
      (or === undefined || values[or] === undefined) &&
      (only === undefined || values['kind'] === only),
  );
}

/** Something that an editor must say. */
export interface Ask {
  field: string;
  /** The field that may be given in its place. */
  or?: string;
  /** Only for this kind of article. */
  only?: string;
}

interface DraftForm {
  collection: 'articles' | 'sources' | 'figures' | 'organisations';
  asks: readonly Ask[];
  /** What is filled in unasked. */
  given: Readonly<Record<string, unknown>>;
  /** Where the schemas' comments stand, and under which field. */
  comments: readonly { file: string; schema: string; under: string }[];
}
