import { describe, expect, it } from 'vitest';
import { resolve } from '#lib/references/resolve.ts';
import { context } from './records.ts';

const html = (href: string, words = 'By year') =>
  resolve(`<p><a href="${href}">${words}</a></p>`, context()).html;

/** The cells of each row, to be read at a glance. */
const rows = (text: string) =>
  [...text.matchAll(/<tr>(.*?)<\/tr>/g)].map(([, row = '']) =>
    row
      .split(/<\/t[dh]>/)
      .map((cell) => cell.replace(/<[^>]+>/g, ''))
      .slice(0, -1)
      .join(' | '),
  );

describe('chartIn', () => {
  it('makes a figure whose caption links to the values', () => {
    const text = html('chart:startups');
    expect(text).toContain('<figure class="chart" data-chart="startups"');
    expect(text).toContain('<span class="chart-title">By year</span>');
    expect(text).toContain('<a href="/figures/startups/">About this figure</a>');
    expect(text).toContain('aria-label="Startups in Hong Kong"><table>');
    expect(text).not.toContain('<p>');
  });

  it('takes the label of the figure where there are no words', () => {
    expect(html('chart:startups', '')).toContain(
      '<span class="chart-title">Startups in Hong Kong</span>',
    );
  });

  it('holds the values with their notes', () => {
    expect(rows(html('chart:startups'))).toEqual([
      'Period | Value | Note',
      '2023 | 4,257 | ',
      '2024 | 4,694 | As reported.',
      '2026 | 6,000 | target',
    ]);
  });

  it('has a column of categories only where there are some', () => {
    expect(rows(html('chart:ai-ipos'))).toEqual([
      'Period | Category | Value',
      '2019–2024 |  | HK$8',
      '2024–25 |  | over HK$3',
      'November 2025 | Pony AI | HK$6.7 billion',
    ]);
  });

  it.each([
    ['?from=2024', ['2024', '2026']],
    ['?to=2024', ['2023', '2024']],
    ['?from=2024&to=2025', ['2024']],
    ['?from=2024-06&to=2024-12-31', ['2024']],
    ['?from=2025-H1', ['2026']],
  ])('keeps to the periods of `%s`', (query, expected) => {
    const periods = rows(html(`chart:startups${query}`))
      .slice(1)
      .map((row) => row.slice(0, 4));
    expect(periods).toEqual(expected);
  });

  it('draws several figures in the order in which they are named', () => {
    const captions = [...html('chart:ai-ipos+startups').matchAll(/<caption[^>]*>(.*?)</g)];
    expect(captions.map(([, caption]) => caption)).toEqual([
      'AI listings',
      'Startups in Hong Kong',
    ]);
  });

  it.each([
    ['chart:startups+none', '`chart:startups+none` draws `none`, a figure that has no record.'],
    ['chart:startups?from=2030', 'A chart of `Startups in Hong Kong` has no value from 2030 on.'],
    [
      'chart:startups?from=2010&to=2012',
      'A chart of `Startups in Hong Kong` has no value from 2010 to 2012.',
    ],
  ])('refuses `%s`', (href, message) => {
    expect(() => html(href)).toThrow(new Error(message));
  });
});
