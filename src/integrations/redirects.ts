import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { withAlias } from '#lib/redirects/alias.ts';
import { redirectFiles } from '#lib/redirects/redirect-files.ts';
import { redirectsOf } from '#lib/redirects/redirects-of.ts';

/** Makes of `redirects.yaml` pages that lead on, rules for the host, and old anchors that still work. */
export function redirects(): AstroIntegration {
  const site = { root: '', base: '/', url: '' };
  return {
    name: 'harbour:redirects',
    hooks: {
      'astro:config:done': ({ config }) => {
        site.root = fileURLToPath(config.root);
        site.base = config.base;
        site.url = (config.site ?? '').replace(/\/$/, '');
      },
      'astro:build:done': ({ dir, logger }) => {
        const path = join(process.env['HARBOUR_CONTENT'] ?? 'content', 'redirects.yaml');
        const file = resolve(site.root, path);
        if (!existsSync(file)) return;
        const dist = fileURLToPath(dir);
        const isBuilt = (address: string) => existsSync(join(dist, fileAt(address)));
        const table = redirectsOf(readFileSync(file, 'utf8'), path);
        const { pages, rules, aliases } = redirectFiles(table, { ...site, isBuilt });
        for (const page of pages) write(join(dist, page.path), page.html, 'wx');
        for (const { page, old, anchor } of aliases) {
          const built = join(dist, fileAt(page));
          write(built, withAlias(readFileSync(built, 'utf8'), old, anchor), 'w');
        }
        if (rules !== '') write(join(dist, '_redirects'), rules, 'wx');
        logger.debug(`${pages.length} old addresses lead on.`);
      },
    },
  };
}

function fileAt(address: string): string {
  return address.endsWith('/') ? `${address}index.html` : address;
}

/** With `wx`, throws where a page of the site would be written over. */
function write(file: string, text: string, flag: 'w' | 'wx') {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text, { flag });
}
