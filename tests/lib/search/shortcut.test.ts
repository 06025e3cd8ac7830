import { describe, expect, it } from 'vitest';
import { opensSearch } from '#lib/search/shortcut.ts';

const none = { altKey: false, ctrlKey: false, metaKey: false, shiftKey: false };

const cases = [
  { name: 'a slash', pressed: { ...none, key: '/' }, isTyping: false, expected: true },
  { name: 'a slash in a field', pressed: { ...none, key: '/' }, isTyping: true, expected: false },
  {
    name: 'a slash made with Shift',
    pressed: { ...none, key: '/', shiftKey: true },
    isTyping: false,
    expected: true,
  },
  {
    name: 'Ctrl-K in a field',
    pressed: { ...none, key: 'k', ctrlKey: true },
    isTyping: true,
    expected: true,
  },
  { name: 'Cmd-K', pressed: { ...none, key: 'K', metaKey: true }, isTyping: false, expected: true },
  { name: 'a k', pressed: { ...none, key: 'k' }, isTyping: false, expected: false },
  {
    name: 'Ctrl-/',
    pressed: { ...none, key: '/', ctrlKey: true },
    isTyping: false,
    expected: false,
  },
];

describe('opensSearch', () => {
  for (const { name, pressed, isTyping, expected } of cases) {
    it(`${expected ? 'takes' : 'leaves'} ${name}`, () =>
      expect(opensSearch(pressed, isTyping)).toBe(expected));
  }
});
