import { expect, test } from 'vitest';
import { missingWords } from '#lib/content/missing-words.ts';

const keys = Array.from({ length: 20 }, (_, year) => String(2000 + year));
const words = missingWords(
  {
    ids: new Map([['topics', new Set(['startups'])]]),
    points: new Map([
      ['few', ['2023', '2024']],
      ['many', keys],
    ]),
    paths: new Set(['articles/a/harbour.png']),
  },
  'articles/a',
);
const at = { file: 'content/x', line: 1, column: 1 };

const cases: [params: Record<string, unknown>, value: string, expected: string[]][] = [
  [{ target: 'topics' }, 'startups', []],
  [
    { target: 'topics' },
    'startup',
    ['HB007 `key` names `startup`, which is not in `topics/`. Did you mean `startups`?'],
  ],
  [{ target: 'points' }, 'few@2024', []],
  [
    { target: 'points' },
    'few@2022',
    ['HB012 The figure `few` has no point `2022`. It has `2023`, `2024`.'],
  ],
  [
    { target: 'points' },
    'few',
    ['HB012 A point of `few` is due, written `few@period`. It has `2023`, `2024`.'],
  ],
  [
    { target: 'points' },
    'fewer@2024',
    ['HB007 `key` names the figure `fewer`, which is not in `figures/`. Write `figure-id@period`.'],
  ],
  [
    { target: 'points' },
    'many@2020',
    [
      `HB012 The figure \`many\` has no point \`2020\`. The last of its 20 points are ${keys
        .slice(-12)
        .map((key) => `\`${key}\``)
        .join(', ')}. Did you mean \`2000\`?`,
    ],
  ],
  [{ picture: true }, './harbour.png', []],
  [
    { picture: true },
    './harbor.png',
    [
      'HB018 `key` names `./harbor.png`, which is not beside the text. Did you mean `./harbour.png`?',
    ],
  ],
];

test.each(cases)('tells of %j %s', (params, value, expected) => {
  const found = words(params, value, 'key', at);
  expect(found.map(({ code, what, fix }) => `${code} ${what} ${fix}`)).toEqual(expected);
});
