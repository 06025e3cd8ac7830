import { describe, expect, it } from 'vitest';
import { redirectFiles } from '#lib/redirects/redirect-files.ts';

const url = 'https://harbour.example';
const held = ['/', '/a/', '/articles/new/', '/articles/new.md', '/figures/f/', '/data/f.csv'];
const filesOf = (redirects: Record<string, string>, base = '/') =>
  redirectFiles(redirects, { base, url, isBuilt: (address) => held.includes(address) });

describe('redirectFiles', () => {
  it('makes a page at each old address, with or without a slash', () => {
    const { pages } = filesOf({ '/old/': '/a/', '/older': '/a/#b' });
    expect(pages.map(({ path }) => path)).toEqual(['old/index.html', 'older/index.html']);
    expect(pages[1]?.html).toContain('url=/a/#b"');
  });

  it('writes every address under the base path', () => {
    const { pages, rules } = filesOf({ '/old/': '/a/' }, '/harbour/');
    expect(pages[0]?.path).toBe('old/index.html');
    expect(pages[0]?.html).toContain('href="https://harbour.example/harbour/a/"');
    expect(rules).toBe('/harbour/old/ /harbour/a/ 301\n');
  });

  it('takes the files of a page along, where the new page has them', () => {
    const { rules } = filesOf({ '/articles/old/': '/articles/new/', '/figures/o/': '/figures/f/' });
    expect(rules).toBe(
      '/articles/old/ /articles/new/ 301\n/figures/o/ /figures/f/ 301\n/articles/old.md /articles/new.md 301\n/data/o.csv /data/f.csv 301\n',
    );
    expect(filesOf({ '/articles/old/': '/figures/f/' }).rules).toBe(
      '/articles/old/ /figures/f/ 301\n',
    );
  });

  it('puts no page in the place of a file', () => {
    expect(filesOf({ '/old.xml': '/data/f.csv' })).toEqual({
      pages: [],
      rules: '/old.xml /data/f.csv 301\n',
      aliases: [],
    });
  });

  it('puts old anchors into the page that stays', () => {
    expect(filesOf({ '/a/#old': '/a/#new', '/a/#gone': '/a/' })).toEqual({
      pages: [],
      rules: '',
      aliases: [{ page: '/a/', old: 'old', anchor: 'new' }],
    });
  });

  it('tells nothing of what this edition does not hold yet', () => {
    const files = filesOf({
      '/old/': '/articles/later/',
      '/articles/later/#a': '/articles/later/#b',
    });
    expect(files).toEqual({ pages: [], rules: '', aliases: [] });
  });
});
