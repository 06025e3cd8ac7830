import { expect, test } from 'vitest';
import { share } from '#lib/ties/share.ts';

/** As editors' rules give them, in per cent. */
test.each([
  [1, 10, 9, 11],
  [1, 4, 23, 27],
  [1, 3, 31, 35],
  [1, 2, 47, 53],
])('%d of %d reaches from %d to %d', (part, of, low, high) => {
  const { kind, reach = [0, 0] } = share(part, of);
  expect(kind).toBe('percent');
  expect(reach.map((end) => Math.round(end))).toEqual([low, high]);
});
