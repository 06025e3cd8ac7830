import type { SatteriProcessorOptions } from '@astrojs/markdown-satteri';

/** How Markdown becomes HTML: only what depends on one file alone. */
export const markdownOptions: SatteriProcessorOptions = {
  features: { headingAttributes: true },
};
