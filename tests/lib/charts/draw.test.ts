import { describe, expect, it } from 'vitest';
import { barChart } from '#lib/charts/bars.ts';
import { drawBars, drawLine, drawRank, drawShare } from '#lib/charts/draw.ts';
import { lineChart } from '#lib/charts/line.ts';
import { rankChart } from '#lib/charts/rank.ts';
import { shareChart } from '#lib/charts/share.ts';
import { textOf } from '#lib/html/element.ts';
import type { Figure } from '#schemas/figure.ts';
import { found, parts, yearly } from './drawn.ts';

const line = (...figures: Figure[]) => drawLine(lineChart(figures, 'wide', 'en'));
const rank = (figure: Figure) => drawRank(rankChart(figure, 'wide', 'en'));
const bars = (figure: Figure) => drawBars(barChart(figure, 'wide', 'en'));

describe('drawLine', () => {
  it('dashes what leads to an estimate, whose mark is hollow', () => {
    const drawn = line(yearly([1, 2, 3], { 2: { status: 'estimate' } }));
    expect(found(drawn, 'chart-line-0')).toHaveLength(2);
    expect(found(drawn, 'chart-unmeasured')).toHaveLength(1);
    expect(found(drawn, 'chart-hollow')).toHaveLength(1);
    expect(found(drawn, 'chart-mark-0')).toHaveLength(2);
  });

  it('makes the last mark the largest, and says its value', () => {
    const drawn = line(yearly([1, 2, 3]));
    expect(found(drawn, 'circle').map(({ properties }) => properties['r'])).toEqual([2.5, 2.5, 5]);
    expect(found(drawn, 'chart-value').map(textOf)).toEqual(['3 in 2022']);
  });

  it('draws an upright at a break', () => {
    const drawn = line(yearly([1, 2, 3], { 1: { break: true } }));
    expect(found(drawn, 'chart-break')).toHaveLength(1);
    expect(found(line(yearly([1, 2, 3])), 'chart-break')).toEqual([]);
  });

  it('gives each of several series its own line and a sample of it beside its name', () => {
    const named = (en: string) => yearly([1, 2], {}, { label: { en } });
    const drawn = line(named('A'), named('B'));
    expect(found(drawn, 'chart-line-0')).toHaveLength(2);
    expect(found(drawn, 'chart-line-1')).toHaveLength(2);
    expect(found(drawn, 'text').map(textOf)).toContain('B: 2 in 2021');
  });

  it('sets words over lines', () => {
    const classes = line(yearly([1, 2])).map(({ properties }) => String(properties['className']));
    expect(classes.at(-1)).toBe('chart-value');
  });
});

describe('drawRank', () => {
  const drawn = rank(
    yearly([5, 4, 3], { 1: { break: true }, 2: { status: 'target' } }, { unit: 'rank' }),
  );
  it.each([
    ['a break', 'chart-break', 1],
    ['a dashed line to a target', 'chart-unmeasured', 1],
    ['a hollow mark for a target', 'chart-hollow', 1],
    ['a word for each place', 'chart-value', 3],
  ])('has %s', (_, wanted, count) => {
    expect(found(drawn, wanted)).toHaveLength(count);
  });

  it('says which place is on top', () => {
    expect(found(drawn, 'chart-text').map(textOf)).toContain('1st');
  });
});

describe('drawBars', () => {
  it('draws what was not measured as hollow', () => {
    const drawn = bars(parts({ A: 9, B: 5 }, { 1: { status: 'target' } }));
    expect(found(drawn, 'chart-bar')).toHaveLength(1);
    expect(found(drawn, 'chart-bar-hollow')).toHaveLength(1);
  });

  it('draws the line of nought only where it is not the edge', () => {
    expect(found(bars(parts({ A: 9, B: -5 })), 'chart-grid')).toHaveLength(1);
    expect(found(bars(parts({ A: 9, B: 5 })), 'chart-grid')).toEqual([]);
  });

  it('has a name and a value for each bar', () => {
    const texts = found(bars(parts({ A: 9, B: 5 })), 'text').map(textOf);
    expect(texts).toEqual(['A', '9%', 'B', '5%']);
  });
});

it('drawShare repeats each part’s shade beside its name', () => {
  const drawn = drawShare(shareChart(parts({ A: 60, B: 40 }), 'wide', 'en'));
  expect(found(drawn, 'chart-tone-0')).toHaveLength(2);
  expect(found(drawn, 'chart-tone-1')).toHaveLength(2);
  expect(found(drawn, 'text').map(textOf)).toEqual(['A: 60%', 'B: 40%']);
});
