import { expect, it } from 'vitest';
import { breadcrumbs } from '#lib/linked-data/breadcrumbs.ts';

it('numbers the way to a page from 1, with absolute addresses', () => {
  const way = [
    { name: 'Harbour', href: '/' },
    { name: 'Figures', href: '/figures/' },
  ];
  expect(breadcrumbs(way, 'https://harbour.example').itemListElement).toEqual([
    { '@type': 'ListItem', position: 1, name: 'Harbour', item: 'https://harbour.example/' },
    { '@type': 'ListItem', position: 2, name: 'Figures', item: 'https://harbour.example/figures/' },
  ]);
});
