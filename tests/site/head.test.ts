import { describe, expect, it } from 'vitest';
import { editions } from '#i18n/editions.ts';
import { attribute, DIST, isIndexable, origin, pagesOf, type BuiltPage } from './built-site.ts';

const pages = pagesOf(DIST);
const { lang } = editions.en;

/** What must hold on every page, 404 and search too: the value found, and the one expected. */
const rules: [string, (page: BuiltPage) => unknown, (page: BuiltPage) => unknown][] = [
  [
    'has the language of its edition',
    ({ document }) => document.documentElement.getAttribute('lang'),
    () => lang,
  ],
  ['has one h1', ({ document }) => document.querySelectorAll('h1').length, () => 1],
  [
    'has its own address as canonical',
    (page) => attribute(page, 'link[rel=canonical]', 'href'),
    ({ address }) => origin + address,
  ],
  [
    'names its language and address for other editions',
    (page) => attribute(page, `link[rel=alternate][hreflang="${lang}"]`, 'href'),
    ({ address }) => origin + address,
  ],
  [
    'shows its own address where it is shared',
    (page) => attribute(page, 'meta[property="og:url"]', 'content'),
    ({ address }) => origin + address,
  ],
  ['has one title', ({ document }) => document.querySelectorAll('head > title').length, () => 1],
  [
    'begins its title with its heading',
    ({ document }) =>
      textOf(document.querySelector('title')).startsWith(textOf(document.querySelector('h1'))),
    () => true,
  ],
  [
    'has one description of a sentence',
    (page) => (attribute(page, 'meta[name=description]', 'content') ?? '').length >= 20,
    () => true,
  ],
  ['has one main text', ({ document }) => document.querySelectorAll('main').length, () => 1],
];

describe('every page', () => {
  it.each(rules)('%s', (_, found, expected) => {
    const wrong = pages
      .map((page) => [page.path, found(page), expected(page)])
      .filter(([, is, should]) => is !== should);
    expect(wrong).toEqual([]);
  });

  it('has headings of one level after another', () => {
    const wrong = pages.flatMap(({ document, path }) => {
      const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((heading) => ({
        level: Number(heading.tagName.slice(1)),
        text: textOf(heading),
      }));
      return levels
        .filter(({ level }, at) => level > (levels[at - 1]?.level ?? 0) + 1)
        .map(({ level, text }) => `${path}: h${level} “${text}”`);
    });
    expect(wrong).toEqual([]);
  });
});

describe('pages', () => {
  it('that are listed never look alike there: title and description', () => {
    const seen = new Map<string, string>();
    const alike = pages.filter(isIndexable).flatMap((page) => {
      const title = textOf(page.document.querySelector('title'));
      const shown = `${title}: ${attribute(page, 'meta[name=description]', 'content')}`;
      const before = seen.get(shown);
      seen.set(shown, page.path);
      return before === undefined ? [] : [`${before} and ${page.path}: ${shown}`];
    });
    expect(alike).toEqual([]);
  });

  it('that are not found are not listed', () => {
    const hidden = pages.filter((page) => !isIndexable(page)).map(({ path }) => path);
    expect(hidden).toEqual(['404.html']);
  });
});

function textOf(element: Element | null): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
