import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { filesOf } from '../site/built-site.ts';
import { unpacked } from '../site/unpacked.ts';
import { builtSite, contentWith, GOOD, PATIENCE } from './fixture-build.ts';

const ARTICLE = 'articles/startup-count-2024';
const LATER = 'articles/laterslug/en.md';

describe('a site with redirects, under a base path', () => {
  let site = '';
  const textOf = (path: string) => unpacked(readFileSync(join(site, path))).toString();
  beforeAll(async () => {
    const read = (path: string) => readFileSync(`${GOOD}/${path}`, 'utf8');
    const front =
      '---\nkind: explainer\ntitle: A later article\nstandfirst: It waits for its day to come.\ntopics: [startups]\nauthors: [desk]\npublished: 2099-01-01\n---\n';
    const content = contentWith('redirects', {
      'site.yaml': read('site.yaml').replace('base: /', 'base: /harbour/'),
      'articles/why-counts-differ/en.mdx': `${read('articles/why-counts-differ/en.mdx')}\nThen come [the words of a link](article:laterslug).\n`,
      [LATER]: `${front}Words.\n`,
      'redirects.yaml': [
        `/articles/startup-count/: /${ARTICLE}/`,
        `/${ARTICLE}/#old-heading: /${ARTICLE}/#by-sector`,
        '/figures/startups/#old-point: /figures/startups/#2024',
        '/figures/firms/: /figures/startups/',
        '/articles/beforelater/: /articles/laterslug/',
        '',
      ].join('\n'),
    });
    site = await builtSite('redirects', content);
  }, PATIENCE);

  it('leads from old addresses to new ones', () => {
    expect(textOf('articles/startup-count/index.html')).toContain(
      `content="0; url=/harbour/${ARTICLE}/"`,
    );
    expect(textOf('_redirects').split('\n').slice(0, 2)).toEqual([
      `/harbour/articles/startup-count/ /harbour/${ARTICLE}/ 301`,
      '/harbour/figures/firms/ /harbour/figures/startups/ 301',
    ]);
    expect(textOf('_redirects')).toContain('\n/harbour/data/firms.csv /harbour/data/startups.csv ');
  });

  it('has old addresses in no list, feed, sitemap or search', () => {
    const holding = filesOf(site).filter((path) => /startup-count\/|firms\//.test(textOf(path)));
    expect(holding).toEqual(['_redirects']);
  });

  it('keeps old anchors working', () => {
    expect(textOf(`${ARTICLE}/index.html`)).toMatch(
      /<h[23][^>]*by-sector[^>]*><span id="old-heading"><\/span>/,
    );
    expect(textOf('figures/startups/index.html')).toMatch(
      /<tr[^>]*2024[^>]*>\s*<t[hd][^>]*><span id="old-point"><\/span>/,
    );
  });

  it('prints the words of a link to what is held back, and says nothing else of it', () => {
    expect(textOf('articles/why-counts-differ/index.html')).toContain(
      'Then come the words of a link.',
    );
    expect(
      filesOf(site).filter((path) => /laterslug|beforelater/.test(path + textOf(path))),
    ).toEqual([]);
    expect(existsSync(join(site, 'articles/beforelater'))).toBe(false);
  });
});
