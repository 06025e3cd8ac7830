import { expect, test } from 'vitest';
import { problemsWith } from './problems-found.ts';

const cases: { name: string; found: () => string[]; expected: string[] }[] = [
  {
    name: 'finds circles, chains and addresses of the wrong form',
    found: () =>
      problemsWith({
        'redirects.yaml': '/a/: /b/\n/b/: /a/\n/c/: /c/\n/d/: /a/\nf/: /g/\n/h/: g\n/i/: [x]\n',
      }),
    expected: [
      'content/redirects.yaml:1:6 error HB048 `/a/` and `/b/` lead to each other. Remove one of the two.',
      'content/redirects.yaml:2:6 error HB048 `/b/` and `/a/` lead to each other. Remove one of the two.',
      'content/redirects.yaml:3:6 error HB048 `/c/` leads to itself. Remove it.',
      'content/redirects.yaml:4:6 error HB048 `/d/` leads to `/a/`, which is itself redirected. Write `/b/`.',
      'content/redirects.yaml:5:1 error HB005 `f/` must be an address that begins with one slash.',
      'content/redirects.yaml:6:6 error HB005 `/h/` must be an address that begins with one slash, not `g`.',
      'content/redirects.yaml:7:6 error HB005 `/i/` must be text, not a list.',
    ],
  },
];

test.each(cases)('$name', ({ found, expected }) => {
  expect(found()).toEqual(expected);
});
