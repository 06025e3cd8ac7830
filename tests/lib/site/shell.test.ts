import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { editions, type Edition } from '#i18n/editions.ts';
import { words } from '#i18n/words.ts';
import { addresses } from '#lib/addresses/address.ts';
import { furtherSections, liveryClass, sections } from '#lib/site/shell.ts';

const pages = [...sections.map(({ page }) => page), ...furtherSections];

it('names no section twice', () => {
  expect(new Set(pages).size).toBe(pages.length);
});

it.each(Object.keys(editions) as Edition[])(
  'has a name and an address for each in %s',
  (edition) => {
    const to = addresses('/', edition);
    expect(pages.filter((page) => !words(edition).sections[page])).toEqual([]);
    expect(pages.map((page) => to.to(page))).toEqual(
      pages.map((page) => `/${editions[edition].prefix}${page}/`),
    );
  },
);

it('has a style for the colour of each section', () => {
  const styles = readFileSync('src/styles/theme.css', 'utf8');
  const classes = sections.map(({ livery }) => liveryClass[livery]);
  expect(classes.filter((name) => !styles.includes(name))).toEqual([]);
});
