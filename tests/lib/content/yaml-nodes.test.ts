import { parseDocument } from 'yaml';
import { expect, test } from 'vitest';
import { offsetOf, openedAt, scalarsOf } from '#lib/content/yaml-nodes.ts';

const document = parseDocument('a: 1\nb:\n  - c: 2024\n', { stringKeys: true });

test('finds where values and keys begin', () => {
  expect(offsetOf(document, ['a'], 'value')).toBe(3);
  expect(offsetOf(document, ['b', 0, 'c'], 'key')).toBe(12);
  expect(offsetOf(document, ['b', 0, 'gone'], 'value')).toBe(12);
  expect(offsetOf(document, ['gone'], 'value')).toBeUndefined();
});

test('lists single values with their keys', () => {
  expect(scalarsOf(document)).toEqual([
    { offset: 3, key: 'a', text: '1' },
    { offset: 15, key: 'c', text: '2024' },
  ]);
});

test('tells where an open quotation mark begins', () => {
  const open = parseDocument('a: 1\nb: "x\nc: 2\n', { prettyErrors: false });
  expect(open.errors.map((error) => openedAt(open, error))).toEqual([8]);
});
