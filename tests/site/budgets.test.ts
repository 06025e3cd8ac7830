import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { DIST, filesOf, pagesOf, site, type BuiltPage } from './built-site.ts';

/** Most bytes that a page may cost, as a server sends them with brotli. */
const HTML_AND_CSS = 25_000;
const JS = 5_000;
const FONTS = 90_000;

/** Brotli at its best is slow: only what is too large when packed quickly is packed so. */
const QUICK = 4;
const BEST = 11;

const sizes = new Map<string, number>();

describe('every page but search', () => {
  const pages = pagesOf(DIST).filter(({ path }) => !path.startsWith('search/'));
  const cases: [string, typeof textBytes, number][] = [
    ['HTML and CSS', textBytes, HTML_AND_CSS],
    ['JavaScript', scriptBytes, JS],
  ];
  it.each(cases)('keeps its %s small', (_, bytes, limit) => {
    const large = pages
      .filter((page) => bytes(page, QUICK) > limit)
      .map((page) => ({ path: page.path, bytes: bytes(page, BEST) }));
    expect(large.filter((page) => page.bytes > limit)).toEqual([]);
  });
});

it('all fonts together stay small', () => {
  const fonts = filesOf(DIST).filter((path) => /\.(woff2?|ttf|otf)$/.test(path));
  expect(fonts).not.toEqual([]);
  const bytes = fonts.reduce((sum, path) => sum + readFileSync(join(DIST, path)).length, 0);
  expect(bytes).toBeLessThanOrEqual(FONTS);
});

function textBytes({ document, html }: BuiltPage, quality: number): number {
  const sheets = [...document.querySelectorAll('link[rel=stylesheet]')].map((sheet) =>
    fileAt(sheet.getAttribute('href') ?? ''),
  );
  return compressed(Buffer.from(html), quality) + bytesOf(sheets, quality);
}

/** The scripts that a page loads before the reader does anything, with all they import statically. */
function scriptBytes({ document }: BuiltPage, quality: number): number {
  const first = [...document.querySelectorAll('script[src], link[rel=modulepreload]')];
  const found = new Set(
    first.map((element) =>
      fileAt(element.getAttribute('src') ?? element.getAttribute('href') ?? ''),
    ),
  );
  for (const path of found) {
    const code = readFileSync(join(DIST, path), 'utf8');
    for (const [, name = ''] of code.matchAll(/(?:from|import)\s*["']\.\/([^"']+)["']/g)) {
      found.add(join(path, '..', name));
    }
  }
  const inline = [...document.querySelectorAll('script:not([src]):not([type$=json])')].map(
    (script) => script.textContent,
  );
  return bytesOf([...found], quality) + compressed(Buffer.from(inline.join('')), quality);
}

function bytesOf(paths: readonly string[], quality: number): number {
  return paths.reduce((sum, path) => {
    const key = `${path} at ${quality}`;
    const bytes = sizes.get(key) ?? compressed(readFileSync(join(DIST, path)), quality);
    sizes.set(key, bytes);
    return sum + bytes;
  }, 0);
}

function compressed(bytes: Uint8Array, quality: number): number {
  if (bytes.length === 0) return 0;
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } })
    .length;
}

const fileAt = (address: string) => address.slice(site.base.length);
