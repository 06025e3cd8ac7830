import { expect, test } from 'vitest';
import { livingAddresses } from '#lib/redirects/living.ts';
import { contentWith } from '../checks/problems-found.ts';

test('counts pages, their anchors and the files that go with them', () => {
  const living = livingAddresses(contentWith({}));
  const asked = ['/', '/figures/counted/#2024', '/data/counted.csv', '/articles/a/', '/data/x.csv'];
  expect(asked.filter((address) => living.has(address))).toEqual(asked.slice(0, 3));
});
