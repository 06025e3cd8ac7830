import { expect, test } from 'vitest';
import { problemsInWords, problemsWith, article } from './problems-found.ts';

const cases: { name: string; found: () => string[]; expected: string[] }[] = [
  {
    name: 'finds pictures that are not beside the text, and pictures without words',
    found: () =>
      problemsInWords('![](gone.png) ![A view](https://example.com/x.png) ![A view](../x.png)\n'),
    expected: [
      '1:1 error HB018 The picture `gone.png` is not beside the text. Put it into `content/articles/words/` and write its name alone.',
      '1:1 error HB019 The picture has no words for readers who cannot see it. Write them in the brackets: `![What it shows](…)`.',
      '1:15 error HB018 The picture `https://example.com/x.png` is not beside the text. Put it into `content/articles/words/` and write its name alone.',
      '1:52 error HB018 The picture `../x.png` is not beside the text. Put it into `content/articles/words/` and write its name alone.',
    ],
  },
  {
    name: 'finds a picture of the front matter that is missing',
    found: () =>
      problemsWith({
        'articles/a/en.md': article({
          picture: '{ file: ./habrour.png, alt: A view, credit: Us, licence: MIT }',
        }),
        'articles/a/harbour.png': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
      }),
    expected: [
      'content/articles/a/en.md:8:18 error HB018 `picture.file` names `./habrour.png`, which is not beside the text. Did you mean `./harbour.png`?',
    ],
  },
  {
    name: 'finds alt text and licence missing',
    found: () =>
      problemsWith({
        'articles/a/en.md': article({ picture: '{ file: ./harbour.png, credit: Us }' }),
        'articles/a/harbour.png': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
      }),
    expected: [
      'content/articles/a/en.md:8:10 error HB004 `picture.alt` is missing. Add `alt:`.',
      'content/articles/a/en.md:8:10 error HB004 `picture.licence` is missing. Add `licence:`.',
    ],
  },
  {
    name: 'finds files that are no pictures',
    found: () =>
      problemsWith({
        'articles/a/en.md': article({}),
        'articles/a/empty.jpg': '',
        'articles/a/words.png': 'words',
      }),
    expected: [
      'content/articles/a/empty.jpg:1:1 error HB018 The picture is empty. Save the picture again, with the ending of its kind.',
      'content/articles/a/words.png:1:1 error HB018 The file is no `.png` picture. Save the picture again, with the ending of its kind.',
    ],
  },
  {
    name: 'asks for the Chinese words of a picture',
    found: () =>
      problemsWith({
        'articles/a/en.md': article({
          picture: '{ file: ./harbour.png, alt: A view, credit: Us, licence: MIT }',
        }),
        'articles/a/harbour.png': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
        'articles/a/zh-hant.md': '---\ntitle: 標題文字\nstandfirst: 一句話說出文章的答案。\n---\n',
      }),
    expected: [
      'content/articles/a/zh-hant.md:2:1 error HB019 `pictureAlt` is missing: the English text has a picture. Say in Chinese what it shows.',
    ],
  },
];

test.each(cases)('$name', ({ found, expected }) => {
  expect(found()).toEqual(expected);
});
