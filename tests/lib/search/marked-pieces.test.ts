import { describe, expect, it } from 'vitest';
import { excerptPieces, titlePieces } from '#lib/search/marked-pieces.ts';

describe('excerptPieces', () => {
  it('takes marks out and turns escapes into plain text', () => {
    expect(excerptPieces('R&amp;D in <mark>AI</mark> &lt;b&gt;')).toEqual([
      { text: 'R&D in ', marked: false },
      { text: 'AI', marked: true },
      { text: ' <b>', marked: false },
    ]);
  });
});

describe('titlePieces', () => {
  const cases = [
    {
      name: 'marks where a word begins',
      title: 'Startups, upstart',
      query: 'start',
      expected: ['Start'],
    },
    { name: 'marks Chinese anywhere', title: '香港金融管理局', query: '管理', expected: ['管理'] },
    { name: 'takes signs for signs', title: 'C++ (2)', query: 'c++', expected: ['C++'] },
    { name: 'marks nothing for an empty query', title: 'Talent', query: ' ', expected: [] },
  ];
  for (const { name, title, query, expected } of cases) {
    it(name, () => {
      const pieces = titlePieces(title, query);
      expect(pieces.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(expected);
      expect(pieces.map(({ text }) => text).join('')).toBe(title);
    });
  }
});
