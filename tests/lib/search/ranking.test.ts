import { describe, expect, it } from 'vitest';
import { ranked, type Rankable } from '#lib/search/ranking.ts';

const page = (title: string, of: Partial<Rankable> = {}): Rankable => ({
  title,
  aliases: [],
  content: '',
  kind: 'organisation',
  score: 1,
  ...of,
});

const cases: { name: string; query: string; found: Rankable[]; expected: string[] }[] = [
  {
    name: 'puts the page with that name first, then names that hold it, then texts',
    query: 'Cyberport',
    found: [
      page('Text', { content: 'Near Cyberport.' }),
      page('Cyberport startups'),
      page('Cyberport'),
    ],
    expected: ['Cyberport', 'Cyberport startups', 'Text'],
  },
  {
    name: 'knows a page by its aliases, in any script',
    query: '商湯',
    found: [
      page('News', { content: '商湯' }),
      page('SenseTime', { aliases: ['商湯集團', '商湯'] }),
    ],
    expected: ['SenseTime', 'News'],
  },
  {
    name: 'puts the figure that holds a number before pages that speak more of it',
    query: '4,694',
    found: [
      page('Topic', { kind: 'topic', content: '4,694', score: 3 }),
      page('Explainer', { kind: 'explainer', content: '4,694', score: 1 }),
      page('Figure', { kind: 'figure', content: '4,694', score: 1 }),
    ],
    expected: ['Figure', 'Explainer', 'Topic'],
  },
  {
    name: 'takes a figure that is about a thing for less than the thing',
    query: 'TTPS',
    found: [
      page('Arrivals', { kind: 'figure', aliases: ['TTPS'] }),
      page('Top Talent Pass Scheme', { kind: 'term', aliases: ['TTPS'] }),
    ],
    expected: ['Top Talent Pass Scheme', 'Arrivals'],
  },
  {
    name: 'takes singular and plural for the same',
    query: 'virtual banks',
    found: [
      page('Virtual bank profits', { kind: 'figure' }),
      page('Digital bank', { kind: 'term', aliases: ['virtual bank'] }),
    ],
    expected: ['Digital bank', 'Virtual bank profits'],
  },
  {
    name: 'prefers the literal words to the same words apart',
    query: '科技大學',
    found: [
      page('Apart', { content: '科技及大學', score: 9 }),
      page('Whole', { content: '香港科技大學' }),
    ],
    expected: ['Whole'],
  },
  {
    name: 'leaves out what does not hold all words',
    query: 'xylophone talent',
    found: [page('Talent'), page('Xylophones and talents')],
    expected: ['Xylophones and talents'],
  },
  {
    name: 'finds a number with or without commas',
    query: '4694',
    found: [page('A', { content: 'In all 4,694 of them.' }), page('B', { content: '14,694' })],
    expected: ['A'],
  },
  {
    name: 'puts what explains before a source that repeats it more often',
    query: 'petaflops',
    found: [
      page('Source', { kind: 'source', content: 'petaflops', score: 2 }),
      page('Figure', { kind: 'figure', content: 'petaflops', score: 1 }),
    ],
    expected: ['Figure', 'Source'],
  },
  {
    name: 'keeps the order of what is equal',
    query: 'x1',
    found: [page('b x1'), page('a x1')],
    expected: ['b x1', 'a x1'],
  },
  {
    name: 'keeps everything where only filters are chosen',
    query: ' ',
    found: [page('b'), page('a')],
    expected: ['b', 'a'],
  },
];

describe('ranked', () => {
  for (const { name, query, found, expected } of cases) {
    it(name, () => expect(ranked(query, found).map(({ title }) => title)).toEqual(expected));
  }
});
