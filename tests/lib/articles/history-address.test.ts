import { expect, it } from 'vitest';
import { addresses } from '#lib/addresses/address.ts';
import { historyAddress } from '#lib/articles/history-address.ts';

it.each([
  ['news', '/articles/counts/history/'],
  ['explainer', '/articles/counts/history/'],
  ['profile', '/organisations/acme/history/'],
] as const)('tells the history of %s at %s', (kind, expected) => {
  const data = { kind, organisations: ['acme'] };
  expect(historyAddress('counts', data, addresses('/'))).toBe(expected);
});
