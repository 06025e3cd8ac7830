import { expect, test } from 'vitest';
import { reachOf } from '#lib/claims/reach.ts';

const line = (block: number, citations: string[] = [], sourcedBy: number[] = []) => ({
  ...{ block, citations, sourcedBy },
});

const cases: [name: string, sentences: Parameters<typeof reachOf>[0], expected: string[][]][] = [
  [
    'covers three sentences before it',
    [0, 0, 0, 0, 0].map((block, at) => line(block, at === 4 ? ['a'] : [])),
    [[], ['a'], ['a'], ['a'], ['a']],
  ],
  [
    'ends at the citation before',
    [line(0), line(0, ['a']), line(0), line(0, ['b', 'c'])],
    [['a'], ['a'], ['b', 'c'], ['b', 'c']],
  ],
  [
    'goes neither forward nor across paragraphs',
    [line(0, ['a']), line(0), line(1), line(2, ['b'])],
    [['a'], [], [], ['b']],
  ],
  [
    'of the last line before a list covers its items',
    [line(0, ['a']), line(0, ['b']), line(1, [], [0]), line(2, ['c'], [0])],
    [['a'], ['b'], ['b'], ['c']],
  ],
  [
    'of the nearest list comes first',
    [line(0, ['a']), line(1, ['b'], [0]), line(2, [], [0, 1])],
    [['a'], ['b'], ['b']],
  ],
  [
    'under a table covers its cells',
    [{ ...line(0, [], [1]), row: 0 }, line(1, ['a']), line(1, ['b'])],
    [['a', 'b'], ['a'], ['b']],
  ],
];

test.each(cases)('a citation %s', (_, sentences, expected) => {
  expect(reachOf(sentences)).toEqual(expected);
});
