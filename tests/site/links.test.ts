import { expect, it } from 'vitest';
import { brokenLinks } from './broken-links.ts';
import { DIST, isIndexable, pagesOf, site } from './built-site.ts';

it('every link and anchor leads somewhere, and a link leads to every page', async () => {
  const { broken, reached } = await brokenLinks(DIST, site.base);
  expect(broken).toEqual([]);
  const pages = pagesOf(DIST).filter(isIndexable);
  expect(pages.map(({ address }) => address).filter((one) => !reached.has(one))).toEqual([]);
});
