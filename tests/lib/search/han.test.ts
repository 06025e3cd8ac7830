import { describe, expect, it } from 'vitest';
import { hanTails, hasHan } from '#lib/search/han.ts';

describe('hasHan', () => {
  const cases = [
    { name: 'sees a Chinese character among Latin ones', text: 'AI人才', expected: true },
    { name: 'sees none in Latin text', text: 'HKMA', expected: false },
  ];
  for (const { name, text, expected } of cases) it(name, () => expect(hasHan(text)).toBe(expected));
});

describe('hanTails', () => {
  const cases = [
    { name: 'gives every tail of two or more', text: '管理局', expected: ['管理局', '理局'] },
    { name: 'keeps a single character whole', text: 'a 商 b', expected: ['商'] },
    { name: 'takes runs apart and gives each tail once', text: '商湯, 商湯', expected: ['商湯'] },
    { name: 'finds nothing in Latin text', text: 'Hong Kong', expected: [] },
    {
      name: 'cuts what is longer than any name',
      text: '一二三四五六七八九十甲乙丙',
      expected: [
        '一二三四五六七八九十甲乙',
        '二三四五六七八九十甲乙丙',
        '三四五六七八九十甲乙丙',
        '四五六七八九十甲乙丙',
        '五六七八九十甲乙丙',
        '六七八九十甲乙丙',
        '七八九十甲乙丙',
        '八九十甲乙丙',
        '九十甲乙丙',
        '十甲乙丙',
        '甲乙丙',
        '乙丙',
      ],
    },
  ];
  for (const { name, text, expected } of cases) {
    it(name, () => expect(hanTails(text)).toEqual(expected));
  }
});
