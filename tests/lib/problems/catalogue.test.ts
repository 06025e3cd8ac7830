import { expect, test } from 'vitest';
import { catalogue } from '#lib/problems/catalogue.ts';

test('gives codes in order, without a gap', () => {
  const due = Object.keys(catalogue).map((_, index) => `HB${String(index + 1).padStart(3, '0')}`);
  expect(Object.keys(catalogue)).toEqual(due);
});
