/** What a link in an article's Markdown may point at, by the scheme that is written. */
export const schemes = [
  'figure',
  'org',
  'programme',
  'event',
  'term',
  'topic',
  'article',
  'page',
  'source',
  'chart',
] as const;

export type Scheme = (typeof schemes)[number];

/** A reference as it is written: `figure:startups@2023..2024`. */
export interface Reference {
  scheme: Scheme;
  id: string;
  /** The point's key (`@2024`), or that of the earlier point of a change. */
  point?: string;
  /** The key of the later point of a change (`@2023..2024`). */
  until?: string;
  /** The ids after the first and the options of a chart: `chart:a+b?from=2014`. */
  ids?: string[];
  options?: Record<string, string>;
}

/** A reference in a text, where it stands and in what. Lines and columns count from 1. */
export interface PlacedReference extends Reference, Place {
  /** The link's words, without marks; empty for `[](org:x)`. */
  words: string;
  /** Which sort of block holds it; empty words are allowed in tables and lists only. */
  within: 'paragraph' | 'table' | 'list' | 'heading';
  /** Alone in its paragraph, as a chart must be. */
  alone: boolean;
  /** The id of the h2 or h3 above it, if any. */
  section?: string;
  /** The index in `sentences` of the sentence that holds it; -1 in a heading. */
  sentence: number;
}

/** `[^budget-2024]`, or `[para. 105](source:budget-2024)` with the place in the source. */
export interface Citation extends Place {
  source: string;
  at?: string;
  section?: string;
  /** The index in `sentences` of the sentence that it ends; -1 in a heading. */
  sentence: number;
  /** Whether it follows a full stop, question mark, closing quotation mark or bracket, as it must. */
  afterStop: boolean;
}

export interface Sentence extends Place {
  /**
   * Plain words: no marks, comments or citations (nor the words of one, as in `[para. 105](source:x)`),
   * links as their words. Empty where a table cell holds nothing but an empty link.
   */
  text: string;
  /** The index of its paragraph, list item, table cell or quotation, in order. */
  block: number;
  section?: string;
}

export interface Heading extends Place {
  depth: number;
  text: string;
  /** As written in `{#id}`; absent where the editor forgot it. */
  id?: string;
}

export interface Place {
  line: number;
  column: number;
}

/** All that a text refers to, in reading order. */
export interface TextReferences {
  references: PlacedReference[];
  citations: Citation[];
  sentences: Sentence[];
  headings: Heading[];
}
