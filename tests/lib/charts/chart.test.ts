import { describe, expect, it } from 'vitest';
import { chart } from '#lib/charts/chart.ts';
import { textOf } from '#lib/html/element.ts';
import type { Figure } from '#schemas/figure.ts';
import { found, parts, yearly } from './drawn.ts';

const BROKEN = 'Dotted upright: counted differently from there on.';
const UNMEASURED = 'Dashed and hollow: not measured (estimate, target or promise).';
const drawn = (...figures: Figure[]) => chart(figures, 'How many?', '_a', 'en');

describe('chart', () => {
  it('is drawn for a screen and for a phone, with ids of their own', () => {
    const { drawings, kind } = drawn(yearly([1, 2]));
    expect(kind).toBe('line');
    expect(
      drawings.map(({ properties }) => [properties['className'], properties['width']]),
    ).toEqual([
      [['chart-wide'], 640],
      [['chart-narrow'], 358],
    ]);
    const ids = found(drawings, 'title').map(({ properties }) => properties['id']);
    expect(ids).toEqual(['_a-wide-title', '_a-narrow-title']);
  });

  it('bears its question as its title, and says in words from what to what it goes', () => {
    const [wide] = drawn(yearly([1, 2, 4])).drawings;
    expect(wide?.properties['role']).toBe('img');
    expect(found(wide?.children ?? [], 'title').map(textOf)).toEqual(['How many?']);
    expect(found(wide?.children ?? [], 'desc').map(textOf)).toEqual([
      'Startups: 3 values, from 1 in 2020 to 4 in 2022.',
    ]);
  });

  it('describes categories by their number', () => {
    const [wide] = drawn(parts({ A: 60, B: 40 })).drawings;
    expect(found(wide?.children ?? [], 'desc').map(textOf)).toEqual([
      'Startups: 2 values by category.',
    ]);
  });

  it('describes each of several series', () => {
    const [wide] = drawn(yearly([1, 2]), yearly([3, 4])).drawings;
    expect(found(wide?.children ?? [], 'desc').map(textOf)).toEqual([
      'Startups: 2 values, from 1 in 2020 to 2 in 2021. Startups: 2 values, from 3 in 2020 to 4 in 2021.',
    ]);
  });

  it.each([
    ['rank', yearly([3, 2], {}, { unit: 'rank' }), 'chart-mark-0'],
    ['bars', parts({ A: 60, B: 30 }), 'chart-bar'],
    ['share', parts({ A: 60, B: 40 }), 'chart-tone-0'],
  ])('draws %s', (kind, figure, wanted) => {
    const one = drawn(figure);
    expect(one.kind).toBe(kind);
    expect(found(one.drawings, wanted)).not.toEqual([]);
  });

  it('draws nothing where only a table is honest', () => {
    expect(
      drawn(yearly([1, 2], { 1: { status: 'target' } }, { comparable: 'Two counts.' })),
    ).toEqual({
      kind: 'table',
      drawings: [],
      legend: [],
    });
  });

  const legends: [string, Figure[], string[]][] = [
    ['nothing of measured values', [yearly([1, 2])], []],
    ['what a break is', [yearly([1, 2], { 1: { break: true } })], [BROKEN]],
    ['nothing of a break before the first value', [yearly([1, 2], { 0: { break: true } })], []],
    ['what dashes are', [yearly([1, 2], { 1: { status: 'estimate' } })], [UNMEASURED]],
    ['what hollow bars are', [parts({ A: 9, B: 5 }, { 0: { status: 'target' } })], [UNMEASURED]],
    [
      'both, whichever of the series has them',
      [yearly([1, 2], { 1: { break: true } }), yearly([1, 2], { 1: { status: 'target' } })],
      [BROKEN, UNMEASURED],
    ],
  ];
  it.each(legends)('says %s in its legend', (_, figures, expected) => {
    expect(drawn(...figures).legend).toEqual(expected);
  });
});
