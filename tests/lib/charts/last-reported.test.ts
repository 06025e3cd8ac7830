import { describe, expect, it } from 'vitest';
import { lastReported } from '#lib/charts/last-reported.ts';
import { sourceSchema } from '#schemas/source.ts';
import { yearly } from './drawn.ts';

const source = (speaker: string) =>
  sourceSchema.parse({
    ...{ title: 'A document', publisher: 'Sing Tao', url: 'https://example.org/', date: '2024' },
    ...{ speaker, form: speaker === 'news' ? 'report' : 'original' },
    ...{ seen: 'whole', language: 'en' },
  });
const figure = yearly([1, 2]);
const sources = (speaker: string) =>
  new Map(figure.points.flatMap((point) => point.sources).map(({ id }) => [id, source(speaker)]));

describe('lastReported', () => {
  it('names who reports the last value where no primary source was seen', () => {
    expect(lastReported([figure], sources('news'), 'en')).toEqual([
      '2 in 2021: as reported by Sing Tao.',
    ]);
    expect(lastReported([figure], sources('news'), 'zh-hant')).toEqual([
      '2021年：2：據Sing Tao報道。',
    ]);
  });

  it('tells several lines apart', () => {
    expect(lastReported([figure, figure], sources('news'), 'en')[1]).toBe(
      'Startups: 2 in 2021: as reported by Sing Tao.',
    );
  });

  it('says nothing where there is a primary source', () => {
    expect(lastReported([figure], sources('government'), 'en')).toEqual([]);
  });
});
