import { expect, test } from 'vitest';
import { reservedKeys } from '#lib/content/reserved-keys.ts';

test('finds every `__proto__`, at any depth', () => {
  const value: unknown = JSON.parse('{"a": [{"__proto__": {"__proto__": 1}}], "constructor": 2}');
  expect(reservedKeys(value)).toEqual([
    ['a', 0, '__proto__'],
    ['a', 0, '__proto__', '__proto__'],
  ]);
});

test('finds none in what is no object', () => {
  expect([null, 1, '__proto__', []].flatMap((value) => reservedKeys(value))).toEqual([]);
});
