import { expect, test } from 'vitest';
import { successor } from '#lib/permalinks/successor.ts';

const always = ['/', '/explainers/', '/figures/', '/articles/kept/', '/articles/kept/#one'];

const cases: { name: string; gone: string; fresh?: string[]; expected: string }[] = [
  {
    name: 'a new article of a near name',
    gone: '/articles/startup/',
    fresh: ['/articles/startups/'],
    expected: '/articles/startups/',
  },
  {
    name: 'a new article with the same headings',
    gone: '/articles/gone/',
    fresh: ['/articles/other/', '/articles/other/#a', '/articles/goner/'],
    expected: '/articles/other/',
  },
  { name: 'the list where nothing is new', gone: '/articles/kept/', expected: '/explainers/' },
  {
    name: 'the list of a record',
    gone: '/figures/gone/',
    fresh: ['/articles/figures-gone/'],
    expected: '/figures/',
  },
  { name: 'home for a page', gone: '/gone/', expected: '/' },
  {
    name: 'the only new heading of the page',
    gone: '/articles/kept/#two',
    fresh: ['/articles/kept/#zwei'],
    expected: '/articles/kept/#zwei',
  },
  {
    name: 'the nearest of its new headings',
    gone: '/articles/kept/#two',
    fresh: ['/articles/kept/#x', '/articles/kept/#twoo'],
    expected: '/articles/kept/#twoo',
  },
  { name: 'the page of a heading', gone: '/articles/kept/#two', expected: '/articles/kept/' },
];

test.each(cases)('proposes $name', ({ gone, fresh = [], expected }) => {
  const listed = new Set([...always, '/articles/gone/', '/articles/gone/#a', gone]);
  expect(successor(gone, new Set([...always, ...fresh]), listed)).toBe(expected);
});
