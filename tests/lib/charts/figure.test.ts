import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { addresses } from '#lib/addresses/address.ts';
import { chartFigure, chartHtml } from '#lib/charts/figure.ts';
import { textOf } from '#lib/html/element.ts';
import type { Figure } from '#schemas/figure.ts';
import { sourceSchema } from '#schemas/source.ts';
import { found, yearly } from './drawn.ts';

const source = (publisher: string, language = 'en') =>
  sourceSchema.parse({
    ...{ title: 'A document', publisher, url: 'https://example.org/', date: '2024-12-17' },
    ...{ speaker: 'government', form: 'original', seen: 'whole', language },
  });
const context = {
  addresses: addresses('/'),
  edition: 'en' as const,
  records: {
    sources: new Map([
      ['count-2024', source('InvestHK')],
      ['tax', source('稅務局', 'zh-Hant')],
      ...['a', 'b', 'c'].map((id) => [id, source(`Paper ${id}`)] as const),
    ]),
  },
};
const drawn = (figure: Figure, title = 'How many?') =>
  chartFigure([{ id: 'startups', figure }], title, context);
const notes = (...parameters: Parameters<typeof drawn>) =>
  found([drawn(...parameters)], 'chart-note').map(textOf);
const cites = (...ids: string[]) => ({ sources: ids.map((id) => ({ id })) });

describe('chartFigure', () => {
  it('is headed by its question, what is counted and how much of it is AI', () => {
    const [caption] = found([drawn(yearly([1, 2]))], 'figcaption');
    expect(caption && textOf(caption)).toBe('How many? Startups (All fields, not AI alone)');
  });

  it('does not say its name twice', () => {
    expect(notes(yearly([1, 2]), '')[0]).toBe('All fields, not AI alone');
  });

  it('has the values as a table, one press away', () => {
    const [details] = found([drawn(yearly([1, 2]))], 'details');
    expect(found([details], 'summary').map(textOf)).toEqual(['The same as a table']);
    expect(found([details], 'tr')).toHaveLength(3);
  });

  it('has a table for each of several series', () => {
    const both = ['received', 'approved'].map((id) => ({ id, figure: yearly([1, 2]) }));
    const figure = chartFigure(both, 'How many?', context);
    expect(figure.properties['dataChart']).toBe('received+approved');
    expect(found([figure], 'table')).toHaveLength(2);
    expect(found([figure], 'svg')).toHaveLength(2);
  });

  it('links to the figure, its data and its picture', () => {
    const [actions] = found([drawn(yearly([1, 2]))], 'chart-actions');
    expect(found([actions], 'a').map((link) => [textOf(link), link.properties['href']])).toEqual([
      ['About this figure', '/figures/startups/'],
      ['Data (CSV)', addresses('/').of('csv', 'startups')],
      ['Picture (SVG)', addresses('/').of('svg', 'startups')],
    ]);
  });

  it('says its legend where it has one', () => {
    const broken = yearly([1, 2], { 1: { break: true } });
    expect(notes(broken)).toContain('Dotted upright: counted differently from there on.');
  });

  it('is a table that says why, with no picture to link to, where values do not compare', () => {
    const figure = drawn(yearly([1, 2], {}, { comparable: "Two agencies' counts." }));
    expect(found([figure], 'svg')).toEqual([]);
    expect(found([figure], 'details')).toEqual([]);
    expect(found([figure], 'table')).toHaveLength(1);
    expect(found([figure], 'chart-note').map(textOf)).toContain(
      'Shown as a table: Two agencies’ counts.',
    );
    expect(toHtml(figure)).not.toContain('Picture (SVG)');
  });

  it('names its source once', () => {
    expect(notes(yearly([1, 2]))).toContain('Source: InvestHK, 17 December 2024');
  });

  it('names three sources and counts the others', () => {
    const figure = yearly([1, 2], { 0: cites('a', 'b'), 1: cites('c', 'tax') });
    expect(notes(figure).at(-1)).toMatch(
      /^Sources: Paper b, .*; Paper c, .*; 稅務局, .* and 1 more on the figure’s page$/,
    );
  });

  it('marks a Chinese publisher’s language', () => {
    const html = toHtml(drawn(yearly([1, 2], { 0: cites('tax'), 1: cites('tax') })));
    expect(html).toContain('<span lang="zh-Hant">稅務局</span>, 17 December 2024</a>');
  });
});

it('chartHtml is the same as HTML', () => {
  const charted = [{ id: 'startups', figure: yearly([1, 2]) }];
  expect(chartHtml(charted, 'How many?', context)).toBe(toHtml(drawn(yearly([1, 2]))));
});
