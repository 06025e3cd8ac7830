import { describe, expect, it } from 'vitest';
import { allNames } from '#lib/records/names.ts';

const cases: [string, Parameters<typeof allNames>[0], string[]][] = [
  [
    'an organisation',
    {
      name: { en: 'Hong Kong Monetary Authority', 'zh-hant': '香港金融管理局' },
      short: { en: 'HKMA', 'zh-hant': '金管局' },
      aliases: ['金融管理局'],
    },
    ['Hong Kong Monetary Authority', '香港金融管理局', 'HKMA', '金管局', '金融管理局'],
  ],
  [
    'a term whose alias repeats it',
    { term: { en: 'AI' }, aliases: ['AI', 'A.I.'] },
    ['AI', 'A.I.'],
  ],
  ['a figure without aliases', { label: { en: 'Startups' }, aliases: [] }, ['Startups']],
];

describe('allNames', () => {
  it.each(cases)('of %s', (_, record, names) => {
    expect(allNames(record)).toEqual(names);
  });
});
