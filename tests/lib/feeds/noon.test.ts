import { expect, it } from 'vitest';
import { noon } from '#lib/feeds/noon.ts';

it('is noon in Hong Kong', () => {
  expect(noon('2026-11-22').toISOString()).toBe('2026-11-22T04:00:00.000Z');
});
