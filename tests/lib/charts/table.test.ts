import type { Element } from 'hast';
import { describe, expect, it } from 'vitest';
import { chartTable } from '#lib/charts/table.ts';
import { textOf } from '#lib/html/element.ts';
import { figure } from '../figures/figure.ts';
import { found, parts, yearly } from './drawn.ts';

const rows = (table: Element) =>
  found([table], 'tr').map(({ children }) => children.map(textOf).join(' | '));

describe('chartTable', () => {
  it('has every value, oldest first', () => {
    const points = ['2025', '2023', '2024'].map((period, at) => ({ period, value: at }));
    expect(rows(chartTable(figure({ points }), 'en'))).toEqual([
      'Period | Value',
      '2023 | 1',
      '2024 | 2',
      '2025 | 0',
    ]);
  });

  it('says what a value is if it was not measured, and the editor’s note', () => {
    const table = chartTable(yearly([1, 2], { 1: { status: 'target', note: 'By law.' } }), 'en');
    expect(rows(table)).toEqual([
      'Period | Value | Note',
      '2020 | 1 | ',
      '2021 | 2 | target; By law.',
    ]);
  });

  it('names the categories', () => {
    expect(rows(chartTable(parts({ 'Hong Kong': 34, Mainland: 66 }), 'en'))).toEqual([
      'Period | Category | Value',
      '2024 | Hong Kong | 34%',
      '2024 | Mainland | 66%',
    ]);
  });

  it('is headed by its label and by what columns and rows are', () => {
    const table = chartTable(yearly([1, 2]), 'en');
    expect(found([table], 'caption').map(textOf)).toEqual(['Startups']);
    const scopes = found([table], 'th').map(({ properties }) => properties['scope']);
    expect(scopes).toEqual(['col', 'col', 'row', 'row']);
  });

  it('speaks the language of the edition', () => {
    const [head, first] = rows(chartTable(yearly([1, 2], {}, { unit: 'HKD' }), 'zh-hant'));
    expect([head, first]).toEqual(['時期 | 數值', '2020年 | 1港元']);
  });
});
