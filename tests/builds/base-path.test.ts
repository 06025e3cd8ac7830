import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { brokenLinks } from '../site/broken-links.ts';
import { filesOf, isIndexable, pagesOf } from '../site/built-site.ts';
import { unpacked } from '../site/unpacked.ts';
import { builtSite, contentWith, GOOD, PATIENCE } from './fixture-build.ts';

const BASE = '/harbour/';

const contact = `---
title: Contact
standfirst: How to tell us that something is wrong.
updated: 2025-11-01
---

Who we are [stands elsewhere](page:about).
`;

describe('a site under a base path', () => {
  let site = '';
  beforeAll(async () => {
    const yaml = readFileSync(`${GOOD}/site.yaml`, 'utf8').replace('base: /', `base: ${BASE}`);
    const files = { 'site.yaml': yaml, 'pages/contact/en.md': contact };
    site = await builtSite('base-path', contentWith('base-path', files));
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

  it('leads from each article to the page with the address of the desk', () => {
    const pages = pagesOf(site, BASE);
    const articles = pages.filter(({ path }) => /^articles\/[^/]+\/index/.test(path));
    expect(articles.length).toBeGreaterThan(0);
    const links = articles.map(({ document }) =>
      document.querySelector('#_changed ~ p:last-child a')?.getAttribute('href'),
    );
    expect(new Set(links)).toEqual(new Set([`${BASE}contact/`]));
    const page = pages.find(({ address }) => address === links[0])?.document;
    expect(page?.querySelector('main a[href^="mailto:"]')?.textContent).toBe(
      'desk@harbour.example',
    );
    expect(page?.querySelector('.prose a')?.getAttribute('href')).toBe(`${BASE}about/`);
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
