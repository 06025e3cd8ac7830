import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { brokenLinks } from '../site/broken-links.ts';
import { filesOf, isIndexable, pagesOf } from '../site/built-site.ts';
import { unpacked } from '../site/unpacked.ts';
import { builtSite, contentWith, GOOD, PATIENCE } from './fixture-build.ts';

const BASE = '/harbour/';

describe('a site under a base path', () => {
  let site = '';
  beforeAll(async () => {
    const yaml = readFileSync(`${GOOD}/site.yaml`, 'utf8').replace('base: /', `base: ${BASE}`);
    site = await builtSite('base-path', contentWith('base-path', { 'site.yaml': yaml }));
  }, PATIENCE);

  it('has every address of its own under the base', () => {
    const outside = pagesOf(site, BASE).flatMap(({ document, path }) =>
      [...document.querySelectorAll('[href], [src], [srcset], [action]')]
        .flatMap((element) =>
          ['href', 'src', 'srcset', 'action'].map((name) => element.getAttribute(name) ?? ''),
        )
        .filter((address) => address.startsWith('/') && !address.startsWith(BASE))
        .map((address) => `${path}: ${address}`),
    );
    expect(outside).toEqual([]);
  });

  it('has no broken link and a way to every page', async () => {
    const { broken, reached } = await brokenLinks(site, BASE);
    expect(broken).toEqual([]);
    const pages = pagesOf(site, BASE).filter(isIndexable);
    expect(pages.filter(({ address }) => !reached.has(address)).map(({ path }) => path)).toEqual(
      [],
    );
  });

  it('has canonical addresses, feeds, sitemap and robots under the base', () => {
    const home = pagesOf(site, BASE).find(({ path }) => path === 'index.html');
    const canonical = home?.document.querySelector('link[rel=canonical]')?.getAttribute('href');
    expect(canonical).toBe(`https://harbour.example${BASE}`);
    for (const path of ['feed.xml', 'sitemap-0.xml', 'sitemap-index.xml', 'robots.txt']) {
      const addresses = readFileSync(join(site, path), 'utf8').match(
        /https:\/\/harbour\.example[^<\s"]*/g,
      );
      expect(addresses?.filter((one) => !one.startsWith(`https://harbour.example${BASE}`))).toEqual(
        [],
      );
    }
  });

  it('loads the search index from under the base', () => {
    const scripts = filesOf(site).filter((path) => /^_astro\/.*\.js$/.test(path));
    const naming = scripts
      .map((path) => readFileSync(join(site, path), 'utf8'))
      .filter((code) => code.includes('pagefind/'));
    expect(naming).not.toEqual([]);
    expect(naming.filter((code) => !/\/harbour\/?/.test(code))).toEqual([]);
    const fragments = filesOf(site).filter((path) => path.endsWith('.pf_fragment'));
    expect(fragments).not.toEqual([]);
    const article = fragments.filter((path) =>
      unpacked(readFileSync(join(site, path))).includes('"url":"/articles/startup-count-2024/"'),
    );
    expect(article).toHaveLength(1);
  });
});
