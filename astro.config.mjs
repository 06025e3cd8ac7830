import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { fonts } from './src/integrations/fonts.ts';
import { inputs } from './src/integrations/inputs.ts';
import { redirects } from './src/integrations/redirects.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { shareCards } from './src/integrations/share-cards.ts';
import { unnamedPictures } from './src/integrations/unnamed-pictures.ts';
import { markdownOptions } from './src/markdown/processor.ts';

export default defineConfig({
  trailingSlash: 'always',
  // As in JSX, a line break between elements is no space: write `{' '}` where words must not join.
  compressHTML: 'jsx',
  devToolbar: { enabled: false },
  // The one sheet that all pages share is a file, fetched once.
  build: { format: 'directory', inlineStylesheets: 'auto' },
  markdown: { processor: satteri(markdownOptions), syntaxHighlight: false },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
      ],
      scriptDirective: { resources: ["'self'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
  // Scripts are files: an article's HTML has a budget, and a file is fetched once for all pages.
  vite: { plugins: [tailwindcss()], build: { assetsInlineLimit: 0 } },
  integrations: [
    inputs(),
    fonts(),
    shareCards(),
    mdx(),
    sitemap(),
    redirects(),
    unnamedPictures(),
    searchIndex(),
  ],
});
