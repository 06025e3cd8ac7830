import { expect, test } from 'vitest';
import { problemsWith, article } from './problems-found.ts';

const cases: { name: string; found: () => string[]; expected: string[] }[] = [
  {
    name: 'warns of an organisation that the text never links',
    found: () =>
      problemsWith({
        'articles/a/en.md': article({ organisations: '[acme]' }),
        'articles/b/en.md': article({ organisations: '[acme]' }, 'By [Acme](org:acme).\n'),
      }),
    expected: [
      'content/articles/a/en.md:8:17 warning HB042 The article is about `acme`, but its text never links it. Link its first mention: `[…](org:acme)`.',
    ],
  },
  {
    name: 'finds links to drafts, warns of those to what is held back',
    found: () =>
      problemsWith({
        'articles/a/en.md': article({ draft: 'true' }),
        'articles/b/en.md': article({ published: '2025-11-23' }),
        'articles/c/en.md': article({}, 'See [a](article:a), [b](article:b) and [c](article:c).\n'),
      }),
    expected: [
      'content/articles/c/en.md:9:5 error HB043 `article:a` is a draft, so that the link would lead nowhere. Link it when it is published.',
      'content/articles/c/en.md:9:21 warning HB053 `article:b` is held back until 2025-11-23; until then its words stand without a link. Leave it, if the words make sense alone.',
    ],
  },
  {
    name: 'finds the title of an article that is held back',
    found: () =>
      problemsWith({
        'articles/b/en.md': article({ published: '2025-11-23' }),
        'articles/c/en.md': article({}, '- [](article:b)\n'),
      }),
    expected: [
      'content/articles/c/en.md:9:3 error HB043 `article:b` is held back until 2025-11-23, and its title must not be printed before. Write words in the brackets.',
    ],
  },
  {
    name: 'judges an article that is held back by its own day, and never lets it link a draft',
    found: () =>
      problemsWith({
        'articles/a/en.md': article({ draft: 'true' }),
        'articles/b/en.md': article({ published: '2025-11-23' }),
        'articles/c/en.md': article({ published: '2025-11-25' }),
        'articles/d/en.md': article(
          { published: '2025-11-24' },
          'See [a](article:a), [b](article:b) and [c](article:c).\n',
        ),
      }),
    expected: [
      'content/articles/d/en.md:9:5 error HB043 `article:a` is a draft, so that the link would lead nowhere. Link it when it is published.',
      'content/articles/d/en.md:9:40 warning HB053 `article:c` is held back until 2025-11-25; until then its words stand without a link. Leave it, if the words make sense alone.',
    ],
  },
  {
    name: 'lets drafts link drafts',
    found: () =>
      problemsWith({
        'articles/a/en.md': article({ draft: 'true' }),
        'articles/b/en.md': article({ draft: 'true' }, 'See [a](article:a).\n'),
      }),
    expected: [],
  },
];

test.each(cases)('$name', ({ found, expected }) => {
  expect(found()).toEqual(expected);
});
