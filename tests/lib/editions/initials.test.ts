import { describe, expect, it } from 'vitest';
import { byInitial } from '#lib/editions/initials.ts';

const grouped = (names: string[], edition: 'en' | 'zh-hant') =>
  byInitial(names, (name) => name, edition).map(({ letter, things }) => [letter, ...things]);

describe('byInitial', () => {
  it('groups names by first letter, in alphabetical order', () => {
    expect(grouped(['Lingu', 'hkma', 'HKSTP', 'Élan'], 'en')).toEqual([
      ['E', 'Élan'],
      ['H', 'hkma', 'HKSTP'],
      ['L', 'Lingu'],
    ]);
  });

  it('sorts numbers by size under a sign, and Chinese names last', () => {
    expect(grouped(['商湯', '“Quoted”', '10 rules', '4 talents'], 'en')).toEqual([
      ['#', '4 talents', '10 rules'],
      ['Q', '“Quoted”'],
      ['中文', '商湯'],
    ]);
  });

  it('sorts Chinese names by strokes in the Chinese edition', () => {
    const letters = grouped(['數碼港', '人才', '商湯'], 'zh-hant').map(([letter]) => letter);
    expect(letters).toEqual(['人', '商', '數']);
  });
});
