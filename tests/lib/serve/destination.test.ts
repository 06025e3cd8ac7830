import { describe, expect, it } from 'vitest';
import { destination } from '#lib/serve/destination.ts';

const cases = [
  { name: 'leads to a page', url: '/news/', base: '/', expected: { path: '/news/' } },
  { name: 'leads to a file', url: '/feed.xml?x=1', base: '/', expected: { path: '/feed.xml' } },
  {
    name: 'adds the slash of a folder',
    url: '/news?q=a',
    base: '/',
    expected: { redirect: '/news/?q=a' },
  },
  {
    name: 'takes the base path off',
    url: '/harbour/news/',
    base: '/harbour/',
    expected: { path: '/news/' },
  },
  {
    name: 'leads from the root to the base',
    url: '/',
    base: '/harbour/',
    expected: { redirect: '/harbour/' },
  },
  {
    name: 'adds the slash of the base',
    url: '/harbour',
    base: '/harbour/',
    expected: { redirect: '/harbour/' },
  },
  {
    name: 'knows nothing outside the base',
    url: '/news/',
    base: '/harbour/',
    expected: { missing: true },
  },
  { name: 'refuses to climb', url: '/../package.json', base: '/', expected: { missing: true } },
  {
    name: 'refuses to climb in escapes',
    url: '/%2e%2e/package.json',
    base: '/',
    expected: { missing: true },
  },
  {
    name: 'refuses escaped slashes that climb',
    url: '/a%2f..%2fb',
    base: '/',
    expected: { missing: true },
  },
  { name: 'refuses a backslash', url: '/a%5c..%5cb', base: '/', expected: { missing: true } },
  { name: 'refuses another host', url: '//example.org', base: '/', expected: { missing: true } },
  { name: 'refuses a hidden file', url: '/.env', base: '/', expected: { missing: true } },
  { name: 'refuses a broken escape', url: '/%E0%A4%A', base: '/', expected: { missing: true } },
  { name: 'refuses a null', url: '/a%00', base: '/', expected: { missing: true } },
];

describe('destination', () => {
  for (const { name, url, base, expected } of cases) {
    it(name, () => expect(destination(url, base, (path) => path === '/news')).toEqual(expected));
  }
});
