import { describe, expect, it } from 'vitest';
import { DIST, pagesOf, site, type BuiltPage } from './built-site.ts';

const pages = new Map(pagesOf(DIST).map((page) => [page.address, page]));
const articles = of('articles');

/** The kinds of page that record something, and so must say where it is used. */
const RECORDS = ['figures', 'sources', 'organisations', 'programmes', 'glossary'];

describe.each(articles)('$path', (article) => {
  const marks = [...article.document.querySelectorAll('sup.citation a')];

  it('has a source for every citation, which leads to its page and from there back', () => {
    expect(marks.length).toBeGreaterThan(0);
    const lost = marks.filter((mark) => {
      const line = byId(article, (mark.getAttribute('href') ?? '').slice(1));
      return !linksOf(line).some(
        (href) => href.startsWith(`${site.base}sources/`) && leadsTo(href, article.address),
      );
    });
    expect(lost.map((mark) => mark.getAttribute('id'))).toEqual([]);
  });

  it('has a way back from every source to each of its citations', () => {
    const back = [...article.document.querySelectorAll('[id^=_source-]')].flatMap(linksOf);
    const lost = marks.filter((mark) => !back.includes(`#${mark.getAttribute('id')}`));
    expect(lost.map((mark) => mark.getAttribute('id'))).toEqual([]);
  });

  it('has a value with its source behind every tied number, and a way back', () => {
    const ties = [...article.document.querySelectorAll('a.figure-tie')];
    const lost = ties.filter((tie) => {
      const [address = '', key = ''] = (tie.getAttribute('href') ?? '').split('#');
      const page = pages.get(address);
      const row = page && byId(page, decodeURIComponent(key));
      const isSourced = linksOf(row).some((href) => pages.has(href) && href.includes('/sources/'));
      return !/\d/.test(row?.textContent ?? '') || !isSourced || !leadsTo(address, article.address);
    });
    expect(lost.map((tie) => tie.outerHTML)).toEqual([]);
  });

  it('is named on the page of every record that it names', () => {
    // Sources under a chart are its figure's, and stand on the figure's page.
    const named = [...article.document.querySelectorAll('.prose a[href]')]
      .filter((link) => !link.closest('figure'))
      .map((link) => link.getAttribute('href') ?? '')
      .map((href) => href.replace(/#.*/, ''))
      .filter((href) => RECORDS.some((kind) => href.startsWith(`${site.base}${kind}/`)));
    expect(named.filter((href) => !leadsTo(href, article.address))).toEqual([]);
  });
});

describe.each(RECORDS)('every page under %s', (kind) => {
  it('says where it is used, or that nothing uses it', () => {
    const silent = of(kind).filter((page) => !usedIn(page));
    expect(silent.map(({ path }) => path)).toEqual([]);
  });
});

it('every source’s page leads to something that cites it', () => {
  const unused = of('sources').filter(
    (source) =>
      !linksOf(usedIn(source)).some((href) =>
        linksOf(pages.get(href.replace(/#.*/, ''))?.document.body).some(
          (back) => back === source.address,
        ),
      ),
  );
  expect(unused.map(({ path }) => path)).toEqual([]);
});

function of(kind: string): BuiltPage[] {
  // `sources/2/` is the second page of the list.
  const inside = new RegExp(`^${kind}/(?!\\d+/)[^/]+/index\\.html$`);
  return [...pages.values()].filter(({ path }) => inside.test(path));
}

/** The block that lists what uses a record. */
function usedIn({ document }: BuiltPage): Element | undefined {
  const heading = document.querySelector('#_used-in, #_articles');
  return heading?.closest('section') ?? undefined;
}

function leadsTo(from: string, to: string): boolean {
  const page = pages.get(from);
  return page !== undefined && linksOf(usedIn(page)).includes(to);
}

function byId({ document }: BuiltPage, id: string): Element | undefined {
  return document.getElementById(id) ?? undefined;
}

function linksOf(element: Element | undefined): string[] {
  return [...(element?.querySelectorAll('a[href]') ?? [])].map((a) => a.getAttribute('href') ?? '');
}
