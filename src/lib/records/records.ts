import type { Article } from '#schemas/article.ts';
import type { Author } from '#schemas/author.ts';
import type { Event } from '#schemas/event.ts';
import type { Figure } from '#schemas/figure.ts';
import type { Organisation } from '#schemas/organisation.ts';
import type { Page } from '#schemas/page.ts';
import type { Programme } from '#schemas/programme.ts';
import type { Source } from '#schemas/source.ts';
import type { Term } from '#schemas/term.ts';
import type { Topic } from '#schemas/topic.ts';

/** A text with its front matter and its Markdown. */
export interface Text<Data> {
  data: Data;
  /** The Markdown under the front matter, as written. */
  body: string;
  /** `.md` or `.mdx`: they are parsed differently. */
  format: 'md' | 'mdx';
}

/** Every record of the publication by its id: what the site's queries and the checker both hand on. */
export interface Records {
  articles: ReadonlyMap<string, Text<Article>>;
  pages: ReadonlyMap<string, Text<Page>>;
  figures: ReadonlyMap<string, Figure>;
  sources: ReadonlyMap<string, Source>;
  organisations: ReadonlyMap<string, Organisation>;
  programmes: ReadonlyMap<string, Programme>;
  events: ReadonlyMap<string, Event>;
  glossary: ReadonlyMap<string, Term>;
  topics: ReadonlyMap<string, Topic>;
  authors: ReadonlyMap<string, Author>;
}

export type Collection = keyof Records;
