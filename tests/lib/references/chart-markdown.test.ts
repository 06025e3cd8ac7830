import { expect, it } from 'vitest';
import { chartMarkdown } from '#lib/references/chart-markdown.ts';
import { parseReference } from '#lib/references/parsed.ts';
import type { Reference } from '#lib/references/reference.ts';
import { context } from './records.ts';

const written = (url: string, title = '') =>
  chartMarkdown(parseReference(url) as Reference, title, context(), 'https://harbour.example');

it('writes a chart as a table of its values under its title', () => {
  expect(written('chart:startups?to=2024', 'How many?')).toBe(
    [
      '**How many?**',
      '',
      '| Period | Value | Note |',
      '| --- | --- | --- |',
      '| 2023 | 4,257 |  |',
      '| 2024 | 4,694 | As reported. |',
      '',
      '[Startups in Hong Kong](https://harbour.example/figures/startups/) · [Data (CSV)](https://harbour.example/data/startups.csv) · All fields, not AI alone',
    ].join('\n'),
  );
});

it('writes a table for each of several figures', () => {
  expect(written('chart:startups+ai-ipos').match(/^\| ---/gm)).toHaveLength(2);
});

it('refuses a figure that has no record', () => {
  expect(() => written('chart:none')).toThrow(
    new Error('`chart:none` draws `none`, a figure that has no record.'),
  );
});
