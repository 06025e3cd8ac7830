import { describe, expect, it } from 'vitest';
import { DIST, pagesOf, site, type BuiltPage } from './built-site.ts';

const pages = new Map(pagesOf(DIST).map((page) => [page.address, page]));
const at = (address: string) => pages.get(site.base + address);
const textOf = (element: Element | null | undefined) =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Pages with citations in their words. */
const texts = [...pages.values()].filter(({ document }) => document.querySelector('sup.citation'));

describe.each(texts)('$path', (text) => {
  it('has each citing sentence on the page of its source, with a link to the mark', () => {
    const lost = citationsOf(text).filter(({ cell, id, source }) => {
      const listed = [
        ...(at(`sources/${source}/`)?.document.querySelectorAll(
          `a[href^="${text.address}#_cite-${source}-"]`,
        ) ?? []),
      ];
      const own = listed.find((link) => link.getAttribute('href') === `${text.address}#${id}`);
      // A second mark of one sentence has no line of its own.
      return own ? !sharesWords(textOf(own), cell) : listed.length === 0;
    });
    expect(lost.map(({ id }) => id)).toEqual([]);
  });
});

it('every link to a sentence leads to a mark that exists', () => {
  const links = [...pages.values()].flatMap(({ document }) =>
    [...document.querySelectorAll('a[href*="/#_cite-"]')].map((a) => a.getAttribute('href') ?? ''),
  );
  expect(links.length).toBeGreaterThan(100);
  const lost = links.filter((href) => {
    const [address = '', id = ''] = href.split('#');
    return !pages.get(address)?.document.getElementById(id);
  });
  expect(lost).toEqual([]);
});

it('the ledger of the publication counts what the pages hold', () => {
  const ledger = textOf(
    at('how-we-source/')?.document.querySelector('#_publication')?.closest('section'),
  );
  const articles = texts.filter(
    ({ path }) => path.startsWith('articles/') || path.startsWith('organisations/'),
  );
  const marks = articles.flatMap(citationsOf).length;
  expect(ledger).toContain(`${articles.length} articles`);
  expect(ledger).toContain(`${marks.toLocaleString('en')} citations`);
});

function citationsOf({ document }: BuiltPage) {
  return [...document.querySelectorAll('.prose sup.citation a')].map((mark) => {
    const source = (mark.getAttribute('href') ?? '').replace('#_source-', '');
    const cell = textOf(mark.closest('p, li, td, th, blockquote, figcaption'));
    return { id: mark.getAttribute('id') ?? '', source, cell };
  });
}

/** The first words of a sentence stand in the block that its mark stands in; numbers of marks may part them. */
function sharesWords(sentence: string, block: string): boolean {
  const letters = (text: string) => text.replace(/[^\p{L}]/gu, '');
  return letters(block).includes(letters(sentence).slice(0, 20));
}
