import { expect, test } from 'vitest';
import { article, problemsWith } from './problems-found.ts';

const LIVING =
  'There is a page at `/organisations/acme/`, so that nobody would be led on. Remove the line.';

const cases: { name: string; lines: string; expected: string[] }[] = [
  {
    name: 'finds circles, chains and addresses of the wrong form',
    lines:
      '/a/: /b/\n/b/: /a/\n/c/: /c/\n/d/: /e/\n/e/: /about/\nf/: /g/\n/h/: g\n/i/: [x]\n/j/: /../k/\n',
    expected: [
      '1:6 HB048 `/a/` and `/b/` lead to each other. Remove one of the two.',
      '2:6 HB048 `/b/` and `/a/` lead to each other. Remove one of the two.',
      '3:6 HB048 `/c/` leads to itself. Remove it.',
      '4:6 HB048 `/d/` leads to `/e/`, which is itself redirected. Write `/about/`.',
      '5:6 HB048 `/e/` leads to `/about/`, where nothing is. Name an address that exists.',
      '6:1 HB005 `f/` must be an address that begins with one slash.',
      '7:6 HB005 `/h/` must be an address that begins with one slash, not `g`.',
      '8:6 HB005 `/i/` must be text, not a list.',
      '9:6 HB005 `/j/` must be a plain path without `?`, `%`, empty steps or steps upward, not `/../k/`.',
    ],
  },
  {
    name: 'finds circles of more than two and what leads into them',
    lines: '/a/: /b/\n/b/: /c/\n/c/: /a/\n/d/: /a/\n',
    expected: [
      '1:6 HB048 `/a/` leads into a circle. Remove one of its lines.',
      '2:6 HB048 `/b/` leads into a circle. Remove one of its lines.',
      '3:6 HB048 `/c/` leads into a circle. Remove one of its lines.',
      '4:6 HB048 `/d/` leads into a circle. Remove one of its lines.',
    ],
  },
  {
    name: 'follows anchors through the redirects of their pages',
    lines:
      '/a/: /b/#x\n/b/: /articles/live/\n/c/: /c/#x\n/articles/live/#old: /articles/live/#gone\n/articles/live/#gone: /articles/live/\n',
    expected: [
      '1:6 HB048 `/a/` leads to `/b/#x`, which is itself redirected. Write `/articles/live/`.',
      '3:6 HB048 `/c/` leads to itself. Remove it.',
      '4:22 HB048 `/articles/live/#old` leads to `/articles/live/#gone`, which is itself redirected. Write `/articles/live/`.',
    ],
  },
  {
    name: 'finds redirects of what is there',
    lines:
      '/organisations/acme/: /\n/articles/live/#one: /articles/live/\n/news/2/: /news/\n/articles/live.md: /\n/articles/later/: /\n',
    expected: [
      `1:23 HB048 ${LIVING}`,
      '2:22 HB048 There is something at `/articles/live/#one`, so that nobody would be led on. Remove the line.',
      `3:11 HB048 ${LIVING.replace('/organisations/acme/', '/news/2/')}`,
      `4:20 HB048 ${LIVING.replace('/organisations/acme/', '/articles/live.md')}`,
      `5:19 HB048 ${LIVING.replace('/organisations/acme/', '/articles/later/')}`,
    ],
  },
  {
    name: 'finds redirects to drafts, to anchors that are not there, and of anchors to another page',
    lines:
      '/a/: /articles/draft/\n/b/: /articles/live/#tow\n/articles/live/#x: /articles/later/\n/c/#x: /articles/live/\n',
    expected: [
      '1:6 HB048 `/a/` leads to `/articles/draft/`, where nothing is. Name an address that exists.',
      '2:6 HB048 `/b/` leads to `/articles/live/#tow`, where nothing is. Did you mean `/articles/live/#two`?',
      '3:20 HB048 `/articles/live/#x` is part of a page that stays, and only a place on that page can follow it. Keep the heading with a sentence that links there, or write `/articles/live/`.',
      '4:8 HB048 The page of `/c/#x` is gone, and its own redirect takes its anchors along. Write `/c/: /articles/live/` instead.',
    ],
  },
  {
    name: 'lets old addresses lead to pages, anchors, points, files and what comes later',
    lines:
      '/a/: /\n/b/: /articles/live/#two\n/c/: /figures/counted/#2022\n/d.csv: /data/counted.csv\n/e/: /articles/later/\n/articles/live/#old: /articles/live/#one\n',
    expected: [],
  },
];

test.each(cases)('$name', ({ lines, expected }) => {
  const found = problemsWith({
    'redirects.yaml': lines,
    'articles/live/en.md': article({}, '## One {#one}\n\nA.\n\n## Two {#two}\n\nB.\n'),
    'articles/later/en.md': article({ published: '2025-11-30' }),
    'articles/draft/en.md': article({ draft: 'true' }),
  });
  expect(found.map((line) => line.replace('content/redirects.yaml:', ''))).toEqual(
    expected.map((line) => line.replace(' ', ' error ')),
  );
});
