import { expect, test } from 'vitest';
import { units } from '#schemas/unit.ts';

test('names each unit once', () => {
  expect(new Set(units).size).toBe(units.length);
});
