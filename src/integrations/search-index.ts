import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { indexedPage, isSearched } from '#lib/search/indexed-page.ts';
import { namesOnPage } from '#lib/search/linked-names.ts';
import { searchFiles } from './search-files.ts';

/**
 * Writes the search index beside the pages, in the order of their paths so that two builds agree.
 * In `astro dev` the index of the last build is served.
 */
export function searchIndex(): AstroIntegration {
  let base = '/';
  return {
    name: 'harbour:search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:server:setup': ({ server, logger }) => {
        const built = join(server.config.root, 'dist/pagefind');
        if (!existsSync(built)) {
          logger.warn('Search finds nothing yet: run `npm run build` once to make its index.');
        }
        server.middlewares.use(join(base, 'pagefind'), searchFiles(built));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const started = performance.now();
        await writeIndex(fileURLToPath(dir), base.endsWith('/') ? base : `${base}/`);
        performance.measure('harbour:search', { start: started });
        logger.debug('The search index is written.');
      },
    },
  };
}

async function writeIndex(dist: string, base: string) {
  try {
    const { index } = succeeded('open the index', await createIndex());
    if (!index) throw new Error('Pagefind could not open the index.');
    await addPages(index, dist, base);
    const { files } = succeeded('write the index', await index.getFiles());
    for (const { path, content } of files.filter(({ path }) => isNeeded(path))) {
      const file = join(dist, 'pagefind', path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
  } finally {
    await close();
  }
}

async function addPages(index: PagefindIndex, dist: string, base: string) {
  const paths = globSync('**/*.html', { cwd: dist }).sort();
  const pages = paths.map((path) => ({ path, html: readFileSync(join(dist, path), 'utf8') }));
  const names = new Map(
    pages.map(({ html, path }) => [base + path.replace(/index\.html$/, ''), namesOnPage(html)]),
  );
  for (const { html, path } of pages) {
    if (!isSearched(html)) continue;
    const content = indexedPage(html, names);
    const added = await index.addHTMLFile({ sourcePath: path, content });
    succeeded(`read \`${path}\``, added);
  }
}

/** Pagefind's own interfaces, 400 kB, are not ours. */
const isNeeded = (path: string) => !/pagefind-(ui|modular-ui|component-ui|highlight)\./.test(path);

function succeeded<T extends { errors: string[] }>(what: string, response: T): T {
  if (response.errors.length === 0) return response;
  throw new Error(`Pagefind could not ${what}: ${response.errors.join('; ')}`);
}
