import { expect, test } from 'vitest';
import { claimsAi } from '#lib/ties/scope.ts';

test.each([
  ['4,700', '4,700 AI startups', 'all-fields', 'en', true],
  ['4,700', '4,700 Hong Kong AI startups', 'technology', 'en', true],
  ['4,700', '4,700 startups, some of them with AI', 'all-fields', 'en', false],
  ['4,700', '4,700 AI startups', 'ai', 'en', false],
  ['4,700', '4,700 AI startups', 'includes-ai', 'en', false],
  ['近4,700', '近4,700間人工智能初創', 'all-fields', 'zh-hant', true],
  ['近4,700', '近4,700間初創', 'all-fields', 'zh-hant', false],
] as const)('%s in %s of %s', (number, text, scope, edition, expected) => {
  expect(claimsAi(number, text, { scope }, edition)).toBe(expected);
});
