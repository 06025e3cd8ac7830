import { expect, test } from 'vitest';
import { problemsWith } from './problems-found.ts';

const cases: { name: string; found: () => string[]; expected: string[] }[] = [
  {
    name: 'finds names without a digit and names that stand twice',
    found: () => problemsWith({ 'names.txt': '# remark\n5G\n\n一些\nHarbour\n5G\n' }),
    expected: [
      'content/names.txt:5:1 error HB047 `Harbour` is no name with a digit in it, or is longer than 80 signs. Write one name with a digit on each line.',
      'content/names.txt:6:1 error HB047 `5G` stands here twice. Remove one.',
    ],
  },
  {
    name: 'finds lines that are no addresses',
    found: () =>
      problemsWith({ 'permalinks.txt': '/a/\nb/\n/c d/\n' }).filter((line) =>
        line.includes('HB047'),
      ),
    expected: [
      'content/permalinks.txt:2:1 error HB047 `b/` is no address that begins with a slash. Leave this file to `npm run check -- --fix`.',
      'content/permalinks.txt:3:1 error HB047 `/c d/` is no address that begins with a slash. Leave this file to `npm run check -- --fix`.',
    ],
  },
  {
    name: 'lets empty lists be',
    found: () => problemsWith({ 'names.txt': '', 'permalinks.txt': '\n' }),
    expected: [],
  },
];

test.each(cases)('$name', ({ found, expected }) => {
  expect(found()).toEqual(expected);
});
