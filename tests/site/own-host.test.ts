import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { attribute, DIST, filesOf, pagesOf } from './built-site.ts';

const pages = pagesOf(DIST);

/** What a browser loads by itself; a link that a reader follows is none of it. */
const LOADED =
  'script[src], img[src], img[srcset], source[srcset], iframe, object, embed, video, audio, ' +
  'link[rel=stylesheet], link[rel=preload], link[rel=modulepreload], link[rel=icon], use[href]';

describe('pages', () => {
  it('load nothing from another host', () => {
    const foreign = pages.flatMap(({ document, path }) =>
      [...document.querySelectorAll(LOADED)]
        .flatMap((element) =>
          ['src', 'srcset', 'href', 'data'].map((name) => element.getAttribute(name)),
        )
        .filter((address) => address && /^(?:[a-z]+:)?\/\//i.test(address))
        .map((address) => `${path}: ${address}`),
    );
    expect(foreign).toEqual([]);
  });

  it('tell nobody which page a reader came from, nor what was searched', () => {
    const policies = pages.map((page) => attribute(page, 'meta[name=referrer]', 'content'));
    expect(new Set(policies)).toEqual(new Set(['strict-origin']));
  });

  it('have no style attributes and no handlers, which their policy would stop', () => {
    const inline = pages.flatMap(({ document, path }) =>
      [...document.querySelectorAll('*')]
        .flatMap((element) => [...element.attributes])
        .filter(({ name }) => name === 'style' || /^on[a-z]+$/.test(name))
        .map(({ name, value }) => `${path}: ${name}="${value}"`),
    );
    expect(inline).toEqual([]);
  });

  it('have a policy that allows only what they bring', () => {
    const policies = pages.map((page) => {
      const policy = attribute(page, 'meta[http-equiv=content-security-policy]', 'content');
      return { path: page.path, policy: policy ?? '' };
    });
    const weak = policies.filter(
      ({ policy }) =>
        /'unsafe-|https?:|\*/.test(policy) ||
        ["default-src 'self'", "object-src 'none'", "base-uri 'self'", "script-src 'self'"].some(
          (directive) => !policy.includes(directive),
        ),
    );
    expect(weak).toEqual([]);
  });
});

it('style sheets load nothing from another host', () => {
  const sheets = filesOf(DIST).filter((path) => path.endsWith('.css'));
  expect(sheets).not.toEqual([]);
  const foreign = sheets.filter((path) =>
    /url\(\s*['"]?(?:[a-z]+:)?\/\/|@import/i.test(readFileSync(join(DIST, path), 'utf8')),
  );
  expect(foreign).toEqual([]);
});
