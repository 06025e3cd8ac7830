import { describe, expect, it } from 'vitest';
import { nearestNames } from '#lib/search/nearest-names.ts';

const names = ['SenseTime', 'SmartMore', 'Cyberport', 'Hong Kong Monetary Authority', '商湯'];

const cases = [
  { name: 'mends a missing letter', query: 'senstime', expected: ['SenseTime'] },
  {
    name: 'mends a slip inside a longer name',
    query: 'monetery',
    expected: ['Hong Kong Monetary Authority'],
  },
  {
    name: 'compares as many words as were typed',
    query: 'kong monetery',
    expected: ['Hong Kong Monetary Authority'],
  },
  { name: 'offers nothing for what is far from all names', query: 'xylophone', expected: [] },
  { name: 'offers nothing for one or two letters', query: 'hk', expected: [] },
];

describe('nearestNames', () => {
  for (const { name, query, expected } of cases) {
    it(name, () => expect(nearestNames(query, names)).toEqual(expected));
  }

  it('gives the nearest first, and no more than asked', () => {
    expect(nearestNames('cyberpart', ['Cyberports', 'Cyberport', 'Cyberpark'], 2)).toEqual([
      'Cyberport',
      'Cyberpark',
    ]);
  });
});
