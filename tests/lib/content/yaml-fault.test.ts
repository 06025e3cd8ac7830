import { expect, test } from 'vitest';
import { yamlFault } from '#lib/content/yaml-fault.ts';

test('names what is meant by a code of the reader', () => {
  expect(yamlFault('TAB_AS_INDENT', 'Tabs are not allowed')).toEqual({
    what: 'is indented with a tab',
    fix: 'Use spaces.',
    recoverable: false,
  });
});

test('reads on after a key that stands twice', () => {
  expect(yamlFault('DUPLICATE_KEY', '').recoverable).toBe(true);
});

test('passes on the first line of what it does not know', () => {
  expect(yamlFault('NEW_CODE', 'Something odd:\n  more').what).toBe(
    'cannot be read: Something odd',
  );
});
