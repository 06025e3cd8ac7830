import { expect, it } from 'vitest';
import { addresses } from '#lib/addresses/address.ts';
import { articleAddress } from '#lib/articles/article-address.ts';

it.each([
  ['news', '/articles/counts/'],
  ['explainer', '/articles/counts/'],
  ['profile', '/organisations/acme/'],
] as const)('%s is read at %s', (kind, expected) => {
  const data = { kind, organisations: ['acme'] };
  expect(articleAddress('counts', data, addresses('/'))).toBe(expected);
});
