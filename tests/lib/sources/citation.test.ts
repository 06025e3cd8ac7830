import { expect, it } from 'vitest';
import { publishedBy } from '#lib/sources/citation.ts';

const cases: [string, Parameters<typeof publishedBy>[0], string, string][] = [
  [
    'a day',
    { publisher: 'InvestHK', date: '2024-12-17' },
    'InvestHK, 17 December 2024',
    'InvestHK，2024年12月17日',
  ],
  ['a year', { publisher: 'InvestHK', date: '2024' }, 'InvestHK, 2024', 'InvestHK，2024年'],
  ['no date', { publisher: 'InvestHK', date: undefined }, 'InvestHK, undated', 'InvestHK，無日期'],
];

it.each(cases)('names the publisher and %s', (_, source, en, zhHant) => {
  expect([publishedBy(source, 'en'), publishedBy(source, 'zh-hant')]).toEqual([en, zhHant]);
});
