import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFeed } from '@rowanmanning/feed-parser';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { DIST, filesOf, origin, pagesOf, site, type BuiltPage } from './built-site.ts';

const pages = new Map(pagesOf(DIST).map((page) => [origin + page.address, page]));
const articles = [...pages].filter(([, { path }]) => /^articles\/[^/]+\/index/.test(path));
const feeds = filesOf(DIST)
  .filter((path) => path.endsWith('feed.xml'))
  .map((path) => ({ path, feed: parseFeed(readFileSync(join(DIST, path), 'utf8')) }));

describe.each(feeds)('$path', ({ feed, path }) => {
  it('says what it is a feed of', () => {
    expect(feed.title).toMatch(site.name.en);
    expect(feed.description).toMatch(/.{10}/);
    expect(feed.language).toBe('en');
    expect(feed.url).toBe(`${origin}${site.base}${path.replace('feed.xml', '')}`);
  });

  it('leads to articles, each with its title, its first words and its day', () => {
    for (const item of feed.items) {
      const page = pages.get(item.url ?? '');
      expect(page, `${item.url} is no page`).toBeDefined();
      expect(item.title).toBe(headingOf(page));
      expect(item.description).toMatch(/.{20}/);
      expect(dayInHongKong(item.published)).toBe(publishedOn(page));
    }
  });

  it('carries whole texts that stand by themselves', () => {
    for (const item of feed.items) {
      const { document } = parseHTML(`<!doctype html><html><body>${item.content}</body></html>`);
      const words = textOf(document.body);
      expect(words.length).toBeGreaterThan(1000);
      expect(document.querySelector('script, style, svg, [class], [id], [style]')).toBeNull();
      const addresses = [...document.querySelectorAll('[href], [src]')].map(
        (element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '',
      );
      expect(addresses.filter((address) => !/^https?:\/\//.test(address))).toEqual([]);
      const shown = pages.get(item.url ?? '')?.document.querySelectorAll('.prose > p:not([class])');
      const lost = [...(shown ?? [])].map(textOf).filter((text) => !words.includes(text));
      expect(lost).toEqual([]);
    }
  });

  it('begins with the newest and names nothing twice', () => {
    const days = feed.items.map(({ published }) => published?.getTime() ?? 0);
    expect(days).toEqual(days.toSorted((a, b) => b - a));
    expect(new Set(feed.items.map(({ id }) => id)).size).toBe(feed.items.length);
  });
});

it('the feed of all holds every article', () => {
  const all = feeds.find(({ path }) => path === 'feed.xml');
  const addresses = all?.feed.items.map(({ url }) => url).toSorted();
  expect(addresses).toEqual(articles.map(([address]) => address).toSorted());
});

it('there is a feed for every topic', () => {
  const topics = [...pages.values()].filter(({ path }) => /^topics\/[^/]+\/index/.test(path));
  expect(topics).not.toEqual([]);
  expect(feeds.map(({ path }) => path).filter((path) => path.startsWith('topics/'))).toEqual(
    topics.map(({ path }) => path.replace('index.html', 'feed.xml')),
  );
});

describe('the feed of changes', () => {
  const text = readFileSync(join(DIST, 'changes.xml'), 'utf8');
  const changes = parseFeed(text);

  it('says what it is and is named on every page', () => {
    expect(changes.title).toContain(site.name.en);
    const silent = [...pages.values()].filter(
      ({ document }) => !document.querySelector('link[rel=alternate][href$="/changes.xml"]'),
    );
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  it('leads to pages, newest first', () => {
    const days = changes.items.map(({ published }) => published?.getTime() ?? 0);
    expect(days).toEqual(days.toSorted((a, b) => b - a));
    expect(changes.items.filter(({ url }) => !pages.has(url ?? ''))).toEqual([]);
  });
});

const textOf = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim();

const headingOf = (page?: BuiltPage) =>
  page?.document.querySelector('h1')?.textContent.replace(/\s+/g, ' ').trim();

const publishedOn = (page?: BuiltPage) =>
  page?.document
    .querySelector('meta[property="article:published_time"]')
    ?.getAttribute('content')
    ?.slice(0, 10);

const dayInHongKong = (moment: Date | null) =>
  moment && new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Hong_Kong' }).format(moment);
