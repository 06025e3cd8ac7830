import { expect, it } from 'vitest';
import { z } from 'zod';
import { addresses } from '#lib/addresses/address.ts';
import { eventAddress, yearAddress } from '#lib/timeline/event-address.ts';
import { eventSchema } from '#schemas/event.ts';

const event = (date: string) =>
  eventSchema({ reference: () => z.string() }).parse({
    ...{ date, title: { en: 'It opens' }, summary: { en: 'A summary.' }, sources: ['survey'] },
    topics: ['startups'],
  });
const many = Array.from({ length: 100 }, (_, n) => [`new-${n}`, event('2026-01-01')] as const);
const events = new Map([...many, ['old', event('2019-05')] as const]);
const to = addresses('/');

it.each([
  ['of the newest years on the timeline', 'new-3', '/timeline/#new-3'],
  ['of older years on the page of the year', 'old', '/timeline/2019/#old'],
  ['that is not there where it would stand', 'none', '/timeline/#none'],
])('an event %s', (_, id, expected) => {
  expect(eventAddress(id, events, to)).toBe(expected);
});

it('only older years have a page', () => {
  expect(['2026', '2019'].map((year) => yearAddress(year, events, to))).toEqual([
    undefined,
    '/timeline/2019/',
  ]);
});
