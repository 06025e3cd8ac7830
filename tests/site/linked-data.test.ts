import Validator from '@adobe/structured-data-validator';
import { describe, expect, it } from 'vitest';
import { attribute, origin } from './built-site.ts';
import { pages, things, type Data } from './linked-things.ts';

/** What each kind of page says of itself besides the way to it, and what that must hold. */
const expected: Record<string, [type: RegExp, ...properties: string[]]> = {
  '': [/^WebSite$/, 'name', 'description', 'potentialAction', 'publisher'],
  'articles/*/': [
    /^(News)?Article$/,
    ...['headline', 'datePublished', 'dateModified', 'author', 'publisher', 'image', 'citation'],
    ...['license', 'mainEntityOfPage', 'articleSection'],
  ],
  'figures/*/': [
    /^Dataset$/,
    ...['name', 'description', 'license', 'creator', 'distribution', 'temporalCoverage'],
    ...['includedInDataCatalog', 'isBasedOn'],
  ],
  'organisations/*/': [/./, 'name', 'description', 'mainEntityOfPage'],
  'glossary/*/': [/^DefinedTerm$/, 'name', 'description', 'inDefinedTermSet'],
  'glossary/': [/^DefinedTermSet$/, 'name', 'license'],
  'figures/': [/^DataCatalog$/, 'name', 'description', 'license'],
};

describe('every page', () => {
  it('but home says the way to it', () => {
    const wrong = pages.filter(({ path, texts }) => {
      const way = texts.map((text) => JSON.parse(text)).filter(isType(/^BreadcrumbList$/));
      return way.length !== (path === 'index.html' ? 0 : 1);
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it.each(Object.entries(expected))('`%s` says what it is about', (kind, [type, ...properties]) => {
    const own = of(kind);
    expect(own).not.toEqual([]);
    const wrong = own.flatMap((page) => {
      const [thing, ...more] = page.texts
        .map((text): Data => JSON.parse(text))
        .filter((data) => data['@type'] !== 'BreadcrumbList');
      if (!thing || more.length > 0 || !isType(type)(thing)) return [page.path];
      return properties
        .filter((name) => [undefined, ''].includes(thing[name] as string))
        .map((name) => `${page.path}: ${name}`);
    });
    expect(wrong).toEqual([]);
  });
});

it('what a search engine requires is there', async () => {
  const validator = new Validator();
  const issues = await Promise.all(
    things.map(async ({ data, path }) => {
      const found = await validator.validate({ jsonld: { [String(data['@type'])]: [data] } });
      return found
        .filter(({ severity }) => severity === 'ERROR')
        .map(({ issueMessage }) => `${path}: ${issueMessage}`);
    }),
  );
  expect(issues.flat()).toEqual([]);
});

it('addresses are absolute, and those of pages are their own', () => {
  const own = new Set(pages.map((page) => origin + page.address));
  const wrong = things.flatMap(({ data, path }) =>
    [data['url'], data['mainEntityOfPage']]
      .filter((address) => typeof address === 'string' && address.startsWith(origin))
      .filter((address) => !own.has(String(address)))
      .map((address) => `${path}: ${address}`),
  );
  expect(wrong).toEqual([]);
});

it('no words of ours state a number that could not be traced', () => {
  const untraced = /HK\$\s?30\s?(?:billion|bn)|300億|30000000000/;
  const doubt = /\btrac(?:ing|ed)\b|\buntraced\b/i;
  // Titles of what we read are not ours.
  const ours = things
    .filter(({ path }) => !path.startsWith('sources/'))
    .map(({ data: { citation: _, isBasedOn: __, ...data }, path }) => ({ data, path }));
  const stated = ours.flatMap(({ data, path }) =>
    stringsIn(data)
      .filter((text) => untraced.test(text) && !doubt.test(text))
      .map((text) => `${path}: ${text}`),
  );
  expect(stated).toEqual([]);
});

it('articles show the card and the description that they bear elsewhere', () => {
  for (const page of of('articles/*/')) {
    const article = page.texts.map((text): Data => JSON.parse(text)).find(isType(/Article$/));
    expect(article?.['image']).toBe(attribute(page, 'meta[property="og:image"]', 'content'));
    expect(article?.['description']).toBe(attribute(page, 'meta[name=description]', 'content'));
  }
});

/** The pages at addresses of one form; `*` is the name of a record, not the number of a page. */
function of(form: string) {
  const path = new RegExp(`^${form.replace('*', '(?!\\d+/)[^/]+')}index\\.html$`);
  return pages.filter((page) => path.test(page.path));
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value ? Object.values(value).flatMap(stringsIn) : [];
}

const isType = (type: RegExp) => (data: Data) => type.test(String(data['@type']));
