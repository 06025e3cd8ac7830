import { expect, test } from 'vitest';
import { problemsWith, article } from './problems-found.ts';

const cases: { name: string; found: () => string[]; expected: string[] }[] = [
  {
    name: 'asks for the same headings in the same order',
    found: () =>
      problemsWith({
        'articles/a/en.md': article({}, '## One {#one}\n\n## Two {#two}\n'),
        'articles/a/zh-hant.md':
          '---\ntitle: 標題文字\nstandfirst: 一句話說出文章的答案。\n---\n## 二 {#two}\n\n## 一 {#one}\n',
        'articles/b/en.md': article({}, '## One {#one}\n'),
        'articles/b/zh-hant.md':
          '---\ntitle: 標題文字\nstandfirst: 一句話說出文章的答案。\n---\n字。\n',
        'articles/c/en.md': article({}),
        'articles/c/zh-hant.md':
          '---\ntitle: 標題文字\nstandfirst: 一句話說出文章的答案。\n---\n## 一 {#one}\n',
      }),
    expected: [
      'content/articles/a/zh-hant.md:5:1 error HB044 The heading `two` stands where the English text has `one`. In order: `one`, `two`.',
      'content/articles/b/zh-hant.md:5:1 error HB044 The heading `one` of the English text is missing. In order: `one`.',
      'content/articles/c/zh-hant.md:5:1 error HB044 The heading `one` is not in the English text. In order: none.',
    ],
  },
  {
    name: 'asks for as many corrections and changes',
    found: () =>
      problemsWith({
        'articles/a/en.md': article({
          updated: '2025-11-05',
          changes: '[{ date: 2025-11-05, note: Words. }]',
        }),
        'articles/a/zh-hant.md':
          '---\ntitle: 標題文字\nstandfirst: 一句話說出文章的答案。\ncorrections: [{ wrong: 一, right: 二, why: 三 }]\n---\n',
      }),
    expected: [
      'content/articles/a/zh-hant.md:2:1 error HB044 `changes` has 0 entries and the English text 1. Give each its words, in the same order.',
      'content/articles/a/zh-hant.md:4:1 error HB044 `corrections` has 1 entries and the English text 0. Give each its words, in the same order.',
    ],
  },
  {
    name: 'refuses keys that are not of the language',
    found: () =>
      problemsWith({
        'articles/a/en.md': article({}),
        'articles/a/zh-hant.md':
          '---\ntitle: 標題文字\nstandfirst: 一句話說出文章的答案。\ntopics: [startups]\n---\n',
      }),
    expected: [
      'content/articles/a/zh-hant.md:4:1 error HB003 `topics` is no known key. Known keys: `title`, `standfirst`, `keyPoints`, `pictureAlt`, `corrections`, `changes`, `translated`.',
    ],
  },
];

test.each(cases)('$name', ({ found, expected }) => {
  expect(found()).toEqual(expected);
});
