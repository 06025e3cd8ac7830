import { expect, it } from 'vitest';
import { houseOrder } from '#lib/site/house-order.ts';

it('puts pages by their place and those without one behind, as they came', () => {
  const page = (id: string, order?: number) => [id, { data: { order } }] as const;
  const pages = [page('about'), page('second', 2), page('colophon'), page('first', 1)];
  expect(houseOrder(pages).map(([id]) => id)).toEqual(['first', 'second', 'about', 'colophon']);
});
