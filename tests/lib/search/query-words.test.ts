import { describe, expect, it } from 'vitest';
import { askedOf, holds, normalised, queryWords, rootsOf } from '#lib/search/query-words.ts';

describe('normalised', () => {
  const cases = [
    {
      name: 'parts Chinese from Latin and narrows full-width letters',
      text: 'ＡＩ人才',
      expected: 'ai 人才',
    },
    {
      name: 'drops commas inside numbers and keeps their points',
      text: '4,694 and 3.2%',
      expected: '4694 and 3.2%',
    },
    {
      name: 'drops quotation marks and accents',
      text: 'Hong Kong’s “café”',
      expected: 'hong kongs cafe',
    },
    {
      name: 'parts at hyphens, brackets and Chinese stops',
      text: 'AI-led（金管局）。',
      expected: 'ai led 金管局',
    },
    { name: 'keeps an ampersand', text: 'R&D', expected: 'r&d' },
  ];
  for (const { name, text, expected } of cases)
    it(name, () => expect(normalised(text)).toBe(expected));
});

describe('askedOf', () => {
  it('parts Chinese from Latin and leaves the rest', () => {
    expect(askedOf(' AI人才 4,694 ')).toBe('ai 人才 4,694');
  });
});

describe('queryWords', () => {
  it('finds no word in marks alone', () => expect(queryWords(' — ?! ')).toEqual([]));
});

describe('rootsOf', () => {
  it('cuts English endings and leaves short words and Chinese', () => {
    expect(rootsOf('Regulating companies is 監管')).toEqual(['regulat', 'compan', 'is', '監管']);
  });
});

describe('holds', () => {
  const cases = [
    { name: 'finds the beginning of a word', text: 'two startups', part: 'start', expected: true },
    { name: 'finds nothing inside a word', text: 'two startups', part: 'ups', expected: false },
    { name: 'finds Chinese anywhere', text: '香港金融管理局', part: '管理', expected: true },
  ];
  for (const { name, text, part, expected } of cases) {
    it(name, () => expect(holds(text, part)).toBe(expected));
  }
});
