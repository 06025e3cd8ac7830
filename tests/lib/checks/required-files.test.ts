import { expect, test } from 'vitest';
import { problemsWith } from './problems-found.ts';

const cases: { name: string; found: () => string[]; expected: string[] }[] = [
  {
    name: 'finds a folder without an English text, once',
    found: () =>
      problemsWith({
        'articles/a/zh-hant.md': '---\ntitle: 標題文字\nstandfirst: 一句話說出文章的答案。\n---\n',
        'articles/a/zh-hant.mdx': '',
      }),
    expected: [
      'content/articles/a/zh-hant.md:1:1 error HB050 The folder `articles/a` has no English text. Add `articles/a/en.md`.',
      'content/articles/a/zh-hant.mdx:1:1 error HB001 The file is empty. Fill it in or remove it.',
      'content/articles/a/zh-hant.mdx:1:1 error HB008 The file has the id of `content/articles/a/zh-hant.md`. Keep one of the two.',
    ],
  },
];

test.each(cases)('$name', ({ found, expected }) => {
  expect(found()).toEqual(expected);
});
