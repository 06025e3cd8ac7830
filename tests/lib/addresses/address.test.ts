import { describe, expect, it } from 'vitest';
import { addresses, type PageKind, type SinglePage } from '#lib/addresses/address.ts';

describe('of', () => {
  const cases: [PageKind, string, string][] = [
    ['article', 'counts', '/articles/counts/'],
    ['articleMarkdown', 'counts', '/articles/counts.md'],
    ['topic', 'money', '/topics/money/'],
    ['topicFeed', 'money', '/topics/money/feed.xml'],
    ['figure', 'startups', '/figures/startups/'],
    ['organisation', 'hkma', '/organisations/hkma/'],
    ['organisationCards', 'hkma', '/organisations/hkma/cards.json'],
    ['programme', 'oases', '/programmes/oases/'],
    ['source', 'budget-2024', '/sources/budget-2024/'],
    ['term', 'llm', '/glossary/llm/'],
    ['event', 'opening', '/timeline/#opening'],
    ['year', '2019', '/timeline/2019/'],
    ['organisationHistory', 'acme', '/organisations/acme/history/'],
    ['page', 'about', '/about/'],
    ['shareCard', 'topic-money', '/og/topic-money.png'],
    ['news', '1', '/news/'],
    ['news', '2', '/news/2/'],
    ['explainers', '1', '/explainers/'],
    ['explainers', '3', '/explainers/3/'],
  ];
  it.each(cases)('a %s %s', (kind, id, address) => {
    expect(addresses('/').of(kind, id)).toBe(address);
  });
});

describe('to', () => {
  const cases: [SinglePage, string][] = [
    ['home', '/'],
    ['timeline', '/timeline/'],
    ['feed', '/feed.xml'],
    ['changes', '/changes.xml'],
    ['dataPackage', '/data/datapackage.json'],
    ['sitemap', '/sitemap-index.xml'],
  ];
  it.each(cases)('%s', (page, address) => {
    expect(addresses('/').to(page)).toBe(address);
  });
});

it('keeps a point’s key as the anchor, unchanged', () => {
  expect(addresses('/').point('ai-ipos', '2024/25.pony-ai')).toBe(
    '/figures/ai-ipos/#2024/25.pony-ai',
  );
});

it('writes a search that can be shared', () => {
  expect(addresses('/').search({ q: '金管局 & HKMA', kind: 'news' })).toBe(
    '/search/?q=%E9%87%91%E7%AE%A1%E5%B1%80+%26+HKMA&kind=news',
  );
});

it('puts the base path first, then the edition', () => {
  const to = addresses('/harbour/', 'zh-hant');
  expect([to.to('home'), to.of('term', 'llm'), to.point('startups', '2024')]).toEqual([
    '/harbour/zh-hant/',
    '/harbour/zh-hant/glossary/llm/',
    '/harbour/zh-hant/figures/startups/#2024',
  ]);
});

it('finds the files of `public/` in every edition at the base path', () => {
  expect(addresses('/harbour/', 'zh-hant').file('icon')).toBe('/harbour/icon.svg');
});
