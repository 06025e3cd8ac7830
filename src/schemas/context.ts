import type { z } from 'zod';

/** What a schema may point at. `points` are figure points, written `figure-id@period`. */
export type Target =
  'articles' | 'authors' | 'figures' | 'organisations' | 'points' | 'sources' | 'topics';

/**
 * What schemas are handed instead of importing it. The site passes Astro's `image` and a plain
 * string for `reference`; the checker passes functions that know which files and ids exist.
 */
export interface SchemaContext<Image extends z.ZodType = z.ZodType> {
  image: () => Image;
  reference: (target: Target) => z.ZodType<string, string>;
}
