import { expect, test } from 'vitest';
import { redirectsOf } from '#lib/redirects/redirects-of.ts';

test.each([
  ['/a/: /b/\n', { '/a/': '/b/' }],
  ['# None yet\n', {}],
  ['', {}],
])('reads %j', (text, expected) => {
  expect(redirectsOf(text, 'content/redirects.yaml')).toEqual(expected);
});

test('refuses what is no address', () => {
  expect(() => redirectsOf('/a/: b\n', 'content/redirects.yaml')).toThrow(
    '`content/redirects.yaml` is wrong. Run `npm run check`.\n',
  );
});
