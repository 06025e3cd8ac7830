import { expect, test } from 'vitest';
import { problemsInWords } from './problems-found.ts';

const cases: { name: string; found: () => string[]; expected: string[] }[] = [
  {
    name: 'finds asterisks left beside Chinese punctuation',
    found: () => problemsInWords('**「好」**了\n'),
    expected: [
      '1:1 error HB030 `**` is left in the text: Markdown sees no emphasis here. Move Chinese punctuation out of the emphasis, or write a plain asterisk as `\\*`.',
      '1:6 error HB030 `**` is left in the text: Markdown sees no emphasis here. Move Chinese punctuation out of the emphasis, or write a plain asterisk as `\\*`.',
    ],
  },
  {
    name: 'lets emphasis, escaped asterisks and code be',
    found: () => problemsInWords('**bold** and *slanted*, 5 \\* 3, `**`\n\n* item\n'),
    expected: [],
  },
  {
    name: 'finds text struck through by single tildes, not by two',
    found: () => problemsInWords('4~5 to 20~30 and ~~gone~~\n'),
    expected: [
      '1:2 error HB031 The words “5 to 20” are struck through by single tildes. Write a range with `–` or 至, or a tilde as `\\~`.',
    ],
  },
  {
    name: 'finds a footnote written by hand',
    found: () => problemsInWords('Words.[^survey]\n\n[^survey]: By hand.\n'),
    expected: [
      '3:1 error HB032 The footnote `[^survey]:` is written by hand. Remove it: notes are made of `content/sources/` where they are cited.',
    ],
  },
  {
    name: 'finds a link whose words begin with a caret',
    found: () => problemsInWords('See [^survey](https://example.com/).\n'),
    expected: [
      '1:5 error HB032 The words of a link begin with `^`, so that it is half a citation. Write `[^source-id]`, or `[page 3](source:source-id)`.',
    ],
  },
  {
    name: 'finds a space in an address',
    found: () =>
      problemsInWords('Then [100](figure:counted@2022 x) and [page](https://example.com/a b).\n'),
    expected: [
      '1:6 error HB033 The address in `[100](figure:counted@2022 x)` holds a space, so that it is no link. Remove the space, or write it as `%20`.',
      '1:44 error HB033 A `](` is left in the text, so that something here is no link. Look for a bracket that is not closed, or a space in the address.',
    ],
  },
  {
    name: 'finds a link that is not closed',
    found: () => problemsInWords('Then [a firm](org:acme\n'),
    expected: [
      '1:13 error HB033 A `](` is left in the text, so that something here is no link. Look for a bracket that is not closed, or a space in the address.',
    ],
  },
  {
    name: 'finds a space between words and address',
    found: () => problemsInWords('Then [a firm] (org:acme) came.\n'),
    expected: [
      '1:6 error HB033 `[a firm] (org:acme)` has a space between words and address, so that it is no link. Remove the space.',
    ],
  },
  {
    name: 'finds references typed with full-width marks',
    found: () =>
      problemsInWords(
        '［＾survey］ ［近100］（figure：counted＠2022） [近100](figure：counted@2022) [近](figure:counted＠2022)\n',
      ),
    expected: [
      '1:1 error HB029 The citation `［＾survey］` is typed with full-width marks. Write `[^source-id]` with half-width marks.',
      '1:11 error HB029 The reference `［近100］（figure：counted＠2022）` is typed with full-width marks. Write `[words](scheme:id)` with half-width marks.',
      '1:39 error HB029 The address `figure：counted@2022` is typed with full-width marks. Write `figure:counted@2022`.',
      '1:67 error HB029 The address `figure:counted＠2022` is typed with full-width marks. Write `figure:counted@2022`.',
    ],
  },
  {
    name: 'finds a citation with a space, without an id, or not closed',
    found: () => problemsInWords('One.[^a b] Two.[^] Three.[^survey\n'),
    expected: [
      '1:5 error HB033 The citation `[^a b]` is not recognised. Write `[^source-id]`, without spaces and with both brackets.',
      '1:16 error HB033 The citation `[^]` is not recognised. Write `[^source-id]`, without spaces and with both brackets.',
      '1:26 error HB033 The citation `[^survey` is not recognised. Write `[^source-id]`, without spaces and with both brackets.',
    ],
  },
  {
    name: 'finds an address without words',
    found: () => problemsInWords('Then Acme (org:acme) came.\n'),
    expected: [
      '1:11 error HB033 The address `(org:acme)` has no words in brackets before it. Write `[words](scheme:id)`.',
    ],
  },
  {
    name: 'counts lines in a text with Windows line ends',
    found: () => problemsInWords('One.\r\n\r\n**「好」**了  \r\n'),
    expected: [
      '3:1 error HB030 `**` is left in the text: Markdown sees no emphasis here. Move Chinese punctuation out of the emphasis, or write a plain asterisk as `\\*`.',
      '3:6 error HB030 `**` is left in the text: Markdown sees no emphasis here. Move Chinese punctuation out of the emphasis, or write a plain asterisk as `\\*`.',
    ],
  },
];

test.each(cases)('$name', ({ found, expected }) => {
  expect(found()).toEqual(expected);
});
