import { expect, test } from 'vitest';
import { isAgainst } from '#lib/ties/direction.ts';

test.each([
  ['It rose by a tenth.', 1, 'en', false],
  ['It rose by a tenth.', -1, 'en', true],
  ['It fell by a tenth.', 1, 'en', true],
  ['It fell by more than a tenth.', 1, 'en', false],
  ['It changed by a tenth.', -1, 'en', false],
  ['It fell.', 0, 'en', false],
  ['增加一成。', -1, 'zh-hant', true],
  ['減少一成。', 1, 'zh-hant', true],
  ['減少一成。', -1, 'zh-hant', false],
] as const)('%s against %d', (sentence, difference, edition, expected) => {
  expect(isAgainst(sentence, difference, edition)).toBe(expected);
});
