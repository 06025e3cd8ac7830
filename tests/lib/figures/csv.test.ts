import { describe, expect, it } from 'vitest';
import { csvColumns, figureCsv, figureJson } from '#lib/figures/csv.ts';
import { sourceSchema } from '#schemas/source.ts';
import { figure } from './figure.ts';

const HEAD = csvColumns.join(',');
const lines = (points: object[], data: object = {}) =>
  figureCsv('startups', figure({ points, ...data })).split('\r\n');

describe('figureCsv', () => {
  it('has a head and a row for each value, oldest first, each ended by CR and LF', () => {
    const points = ['2025', '2023', '2024'].map((period, at) => ({ period, value: at }));
    expect(lines(points)).toEqual([
      'figure,point,period,category,value,unit,precision,bound,status,break,of,sources,note',
      'startups,2023,2023,,1,count,exact,,actual,,,count-2024,',
      'startups,2024,2024,,2,count,exact,,actual,,,count-2024,',
      'startups,2025,2025,,0,count,exact,,actual,,,count-2024,',
      '',
    ]);
  });

  it('gives all that belongs to a value, money in base units and sources by their ids', () => {
    const point = {
      ...{ id: 'first', period: '2024-H1', category: 'ai', value: 30_000_000_000 },
      ...{ precision: 'rounded', bound: 'at-least', status: 'estimate', break: true },
      sources: [{ id: 'budget-2024', at: 'para. 3' }, { id: 'report' }],
    };
    const categories = [
      { id: 'ai', en: 'AI' },
      { id: 'other', en: 'Other' },
    ];
    expect(lines([point], { unit: 'HKD', categories })[1]).toBe(
      'startups,first,2024-H1,ai,30000000000,HKD,rounded,at-least,estimate,true,,budget-2024 report,',
    );
  });

  it('says out of how many a rank is', () => {
    expect(lines([{ period: '2025', value: 4, of: 69 }], { unit: 'rank' })[1]).toBe(
      'startups,2025,2025,,4,rank,exact,,actual,,69,count-2024,',
    );
  });

  it.each([
    ['a comma', 'Firms, not people.', '"Firms, not people."'],
    ['quotation marks', 'So-called "AI firms".', '"So-called ""AI firms""."'],
    ['a line break', 'One.\nTwo.', '"One.\nTwo."'],
    ['none of these', 'As reported.', 'As reported.'],
  ])('quotes a note with %s only if it must', (_, note, written) => {
    const csv = figureCsv('startups', figure({ points: [{ period: '2024', value: 1, note }] }));
    expect(csv).toBe(
      `${HEAD}\r\nstartups,2024,2024,,1,count,exact,,actual,,,count-2024,${written}\r\n`,
    );
  });

  it('has as many cells in a row as columns', () => {
    const [head = '', row = ''] = lines([{ period: '2024', value: -1.5 }]);
    expect(row.split(',')).toHaveLength(head.split(',').length);
  });
});

describe('figureJson', () => {
  const source = sourceSchema.parse({
    ...{ title: 'A count', publisher: 'InvestHK', url: 'https://example.org/', date: '2024-12-17' },
    ...{ speaker: 'government', form: 'original', seen: 'whole', language: 'en' },
  });
  const sources = new Map([
    ['count-2024', source],
    ['not-cited', source],
  ]);
  const points = [
    { period: '2024', value: 2 },
    { id: 'first', period: '2023', value: 1 },
  ];
  const read: unknown = JSON.parse(figureJson('startups', figure({ points }), sources));

  it('has every value with its key, oldest first', () => {
    expect(read).toMatchObject({
      ...{ id: 'startups', label: { en: 'Startups' }, unit: 'count' },
      points: [
        { key: 'first', period: '2023', value: 1, sources: [{ id: 'count-2024' }] },
        { key: '2024', period: '2024', value: 2, sources: [{ id: 'count-2024' }] },
      ],
    });
  });

  it('holds the sources that are cited, and no others', () => {
    expect(read).toHaveProperty('sources', { 'count-2024': source });
  });

  it('ends with a line break', () => {
    expect(figureJson('startups', figure({ points }), sources).endsWith('}\n')).toBe(true);
  });
});
