import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { siteOf } from '#lib/site/site-of.ts';

/** Where `npm run build` puts the publication. */
export const DIST = 'dist';

/** What the publication says of itself: its address, its base path. */
export const site = siteOf(readFileSync('content/site.yaml', 'utf8'), 'content/site.yaml');

/** The address without a slash at its end, before the base path. */
export const origin = site.url.replace(/\/$/, '');

/** Paths of all files of a built site, in order. Throws where there is none. */
export function filesOf(dist: string): string[] {
  if (!existsSync(join(dist, 'index.html'))) {
    throw new Error(`There is no built site in \`${dist}/\`. Run \`npm run build\` first.`);
  }
  return globSync('**/*', { cwd: dist })
    .filter((path) => statSync(join(dist, path)).isFile())
    .sort();
}

/** Every page of a built site; what stands at an old address and leads on is none. */
export function pagesOf(dist: string, base = site.base): BuiltPage[] {
  return filesOf(dist)
    .filter((path) => path.endsWith('.html'))
    .map((path) => {
      const html = readFileSync(join(dist, path), 'utf8');
      const address = base + path.replace(/(^|\/)index\.html$/, '$1');
      return { path, address, html, document: parseHTML(html).document };
    })
    .filter(({ document }) => !document.querySelector('meta[http-equiv=refresh]'));
}

/** Whether search engines may list it: all but the page for what is not found. */
export function isIndexable({ document }: BuiltPage): boolean {
  return !document.querySelector('meta[name=robots][content*=noindex]');
}

/** The value of an attribute of the one element that the selector finds. */
export function attribute({ document }: BuiltPage, selector: string, name: string) {
  return document.querySelector(selector)?.getAttribute(name) ?? undefined;
}

export interface BuiltPage {
  /** The file in the built site: `articles/x/index.html`. */
  path: string;
  /** The path of its address, with the base path: `/articles/x/`. */
  address: string;
  html: string;
  document: Document;
}
