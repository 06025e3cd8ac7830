import { expect, test } from 'vitest';
import { problemsWith, article } from './problems-found.ts';

const cases: { name: string; found: () => string[]; expected: string[] }[] = [
  {
    name: 'finds names that are no ids',
    found: () =>
      problemsWith({
        'articles/My_Words/en.md': article({}),
        'authors/Über uns.yaml': 'name: { en: Us }\nabout: { en: We. }\n',
      }),
    expected: [
      'content/articles/My_Words/en.md:1:1 error HB009 `articles/My_Words/en.md` gives the id `My_Words`, which is not valid. Rename it to `my-words`.',
      'content/authors/Über uns.yaml:1:1 error HB009 `authors/Über uns.yaml` gives the id `Über uns`, which is not valid. Rename it to `uber-uns`.',
    ],
  },
  {
    name: 'finds two files with one id',
    found: () =>
      problemsWith({ 'articles/a/en.md': article({}), 'articles/a/en.mdx': article({}) }),
    expected: [
      'content/articles/a/en.mdx:1:1 error HB008 The file has the id of `content/articles/a/en.md`. Keep one of the two.',
    ],
  },
  {
    name: 'finds ids that differ in case alone',
    found: () => problemsWith({ 'authors/Desk.yaml': 'name: { en: Us }\nabout: { en: We. }\n' }),
    expected: [
      'content/authors/Desk.yaml:1:1 error HB008 The file has the id of `content/authors/desk.yaml`. Keep one of the two.',
      'content/authors/Desk.yaml:1:1 error HB009 `authors/Desk.yaml` gives the id `Desk`, which is not valid. Rename it to `desk`.',
    ],
  },
  {
    name: 'finds pages in the place of the site’s own',
    found: () =>
      problemsWith({
        'pages/search/en.md':
          '---\ntitle: Search\nstandfirst: One sentence that says it.\nupdated: 2025-01-01\n---\nWords.\n',
      }),
    expected: [
      'content/pages/search/en.md:1:1 error HB009 The address `/search/` is taken by a page of the site itself. Give the folder another name.',
    ],
  },
];

test.each(cases)('$name', ({ found, expected }) => {
  expect(found()).toEqual(expected);
});
