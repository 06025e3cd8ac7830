import { expect, test } from 'vitest';
import { problemsInWords } from './problems-found.ts';

const cases: { name: string; found: () => string[]; expected: string[] }[] = [
  {
    name: 'lets web addresses, mail, headings and references be',
    found: () =>
      problemsInWords(
        '[a](https://example.com/) [b](mailto:a@b.hk) [c](#here) [d](org:acme) <https://example.com/>\n\n## Here {#here}\n',
      ),
    expected: [],
  },
  {
    name: 'finds addresses that run code, however disguised',
    found: () =>
      problemsInWords(
        '[a](javascript:alert)\n[b](JaVaScRiPt:x)\n[c](&#106;avascript&colon;x)\n[d](java%73cript:x)\n[e](data:text/html,x)\n[f](vbscript:x)\n<javascript:x>\n![g](data:image/png,x)\n\n[h]: javascript:x\n',
      ),
    expected: [
      '1:1 error HB035 The address begins with `javascript:`, which runs or carries code. Link to a page by `https:`.',
      '2:1 error HB035 The address begins with `javascript:`, which runs or carries code. Link to a page by `https:`.',
      '3:1 error HB035 The address begins with `javascript:`, which runs or carries code. Link to a page by `https:`.',
      '4:1 error HB035 The address begins with `javascript:`, which runs or carries code. Link to a page by `https:`.',
      '5:1 error HB035 The address begins with `data:`, which runs or carries code. Link to a page by `https:`.',
      '6:1 error HB035 The address begins with `vbscript:`, which runs or carries code. Link to a page by `https:`.',
      '7:1 error HB035 The address begins with `javascript:`, which runs or carries code. Link to a page by `https:`.',
      '8:1 error HB035 The address begins with `data:`, which runs or carries code. Link to a page by `https:`.',
      '10:1 error HB035 The address begins with `javascript:`, which runs or carries code. Link to a page by `https:`.',
    ],
  },
  {
    name: 'finds tabs and entities inside a scheme',
    found: () => problemsInWords('[a](java&Tab;script:x) [b](&#x6A;avascript:x)\n'),
    expected: [
      '1:1 error HB035 The address begins with `javascript:`, which runs or carries code. Link to a page by `https:`.',
      '1:24 error HB035 The address begins with `javascript:`, which runs or carries code. Link to a page by `https:`.',
    ],
  },
  {
    name: 'finds an unknown scheme and says the nearest',
    found: () =>
      problemsInWords('[a](organ:acme) [b](figures:counted@2022) [c](ftp://example.com)\n'),
    expected: [
      '1:1 error HB029 `organ:` is no scheme that Harbour knows. Did you mean `org`?',
      '1:17 error HB029 `figures:` is no scheme that Harbour knows. Did you mean `figure`?',
      '1:43 error HB029 `ftp:` is no scheme that Harbour knows. Known: figure, org, programme, event, term, topic, article, page, source, chart.',
    ],
  },
  {
    name: 'finds references that are not complete',
    found: () =>
      problemsInWords('[a](figure:) [b](figure:counted@) [c](figure:counted@2022..) [d](org:)\n'),
    expected: [
      '1:1 error HB029 The reference `figure:` is not complete. Write `figure:id@period` or `figure:id@period..period`.',
      '1:14 error HB029 The reference `figure:counted@` is not complete. Write `figure:id@period` or `figure:id@period..period`.',
      '1:35 error HB029 The reference `figure:counted@2022..` is not complete. Write `figure:id@period` or `figure:id@period..period`.',
      '1:62 error HB029 The reference `org:` is not complete. Write `org:id`.',
    ],
  },
  {
    name: 'finds addresses that lead nowhere',
    found: () => problemsInWords('[a](acme) [b]() [c](#nowhere) [d](http://)\n'),
    expected: [
      '1:1 error HB029 The address `acme` is neither a reference nor a web address. Write `org:…`, `figure:…` and so on, or `https://…`.',
      '1:11 error HB029 The link has no address. Write one, or remove it.',
      '1:17 error HB029 No heading here has the id `nowhere`.',
      '1:31 error HB029 `http://` is no web address. Write it whole: `https://…`.',
    ],
  },
];

test.each(cases)('$name', ({ found, expected }) => {
  expect(found()).toEqual(expected);
});
