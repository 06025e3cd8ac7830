import type { FacadePaths } from '#lib/facade/paths.ts';
import type { Livery, Shell } from '#lib/site/shell.ts';

/** The picture that stands for a page where its address is shared. */
export interface ShareCard {
  /** Its file, without the ending. */
  name: string;
  livery: Livery;
  /** What the page is: `Explainer · Startups`. */
  kicker?: string;
  /** The latest value of a figure. */
  value?: string;
  title: string;
  /** A line under the title: scope and period. */
  detail?: string;
  /** The front of an article's tower. */
  facade?: FacadePaths;
  /** The publication's name, and the one in the other language. */
  wordmark: readonly [string, string?];
}

/** How a page names its card. */
export interface SharedPicture {
  href: string;
  alt: string;
}

export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;
/** White left free on each side. */
export const CARD_EDGE = 64;

/** The card of the home page and of all pages without one of their own. */
export function commonCard({
  description,
  name,
  otherName,
}: Pick<Shell, 'description' | 'name' | 'otherName'>): ShareCard {
  const wordmark = otherName ? ([name, otherName] as const) : ([name] as const);
  return { name: COMMON, livery: 'data', title: description, wordmark };
}

/** What the card says, for those who do not see it. */
export function spokenCard({ detail, kicker, title, value, wordmark }: ShareCard): string {
  return [wordmark[0], kicker, value, title, detail]
    .filter((part) => part !== undefined)
    .map((part) => part.replace(/\.$/, ''))
    .join('. ');
}

const COMMON = 'home';
