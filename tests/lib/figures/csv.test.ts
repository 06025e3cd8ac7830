import { describe, expect, it } from 'vitest';
import { figureCsv, figureJson } from '#lib/figures/csv.ts';
import { sourceSchema } from '#schemas/source.ts';
import { figure } from './figure.ts';

const startups = figure({
  points: [
    {
      ...{ period: '2024', value: 4694, bound: 'about', status: 'estimate', break: true },
      ...{ note: 'Said "about", twice', sources: [{ id: 'a', at: 'p. 3' }, { id: 'b' }] },
    },
    { period: '2023', value: 4257 },
  ],
});

describe('figureCsv', () => {
  it('gives one line a value, oldest first, and quotes what needs it', () => {
    expect(figureCsv('startups', startups).split('\r\n')).toEqual([
      'figure,point,period,category,value,unit,precision,bound,status,break,of,sources,note',
      'startups,2023,2023,,4257,count,exact,,actual,,,count-2024,',
      'startups,2024,2024,,4694,count,exact,about,estimate,true,,a b,"Said ""about"", twice"',
      '',
    ]);
  });
});

describe('figureJson', () => {
  it('holds each value with its key, and the sources that it names', () => {
    const source = sourceSchema.parse({
      ...{ title: 'A count', publisher: 'InvestHK', url: 'https://example.org/', date: '2024' },
      ...{ speaker: 'government', form: 'original', seen: 'whole', language: 'en' },
    });
    const sources = new Map(['a', 'b', 'count-2024', 'other'].map((id) => [id, source]));
    const read = JSON.parse(figureJson('startups', startups, sources));
    expect(read.id).toBe('startups');
    expect(
      read.points.map(({ key, value }: { key: string; value: number }) => [key, value]),
    ).toEqual([
      ['2023', 4257],
      ['2024', 4694],
    ]);
    expect(Object.keys(read.sources).toSorted()).toEqual(['a', 'b', 'count-2024']);
    expect(read.sources.a.publisher).toBe('InvestHK');
  });
});
