import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { DIST, isIndexable, origin, pagesOf, site } from './built-site.ts';

const textOf = (path: string) => readFileSync(join(DIST, path), 'utf8');
const locations = (xml: string) =>
  [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => url);

it('robots may read everything and learn where the sitemap is', () => {
  expect(textOf('robots.txt')).toBe(
    `User-agent: *\nAllow: /\n\nSitemap: ${origin}${site.base}sitemap-index.xml\n`,
  );
});

it('the sitemap lists every page that may be listed, once, and no other', () => {
  const parts = locations(textOf('sitemap-index.xml')).map((url) =>
    url.replace(`${origin}${site.base}`, ''),
  );
  const listed = parts.flatMap((part) => locations(textOf(part)));
  const pages = pagesOf(DIST).filter(isIndexable);
  expect(listed.toSorted()).toEqual(pages.map(({ address }) => origin + address).toSorted());
});
