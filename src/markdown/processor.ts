import type { SatteriProcessorOptions } from '@astrojs/markdown-satteri';
import { alignByClass } from './align-by-class.ts';

/**
 * How Markdown becomes HTML, `.md` and `.mdx` alike: only what depends on one file alone, since
 * Astro keeps the result until that file changes. What points at records is resolved page by page.
 */
export const markdownOptions = {
  // Sätteri makes `"` and `--` typographic; code, addresses and ids stay as they are.
  features: { gfm: true, headingAttributes: true, smartPunctuation: true },
  hastPlugins: [alignByClass],
} satisfies SatteriProcessorOptions;
