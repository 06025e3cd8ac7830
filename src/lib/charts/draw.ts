import type { Element } from 'hast';
import { element } from '#lib/html/element.ts';
import type { BarChart } from './bars.ts';
import { MARGIN } from './frame.ts';
import type { LineChart } from './line.ts';
import type { RankChart } from './rank.ts';
import { SHARE_BAR, type ShareChart } from './share.ts';
import { label } from './svg.ts';

const BAR = 16;

/** Hairlines, then each series: its runs, its breaks, its points, its last value. */
export function drawLine({ grid, height, series, ticks, width }: LineChart): Element[] {
  return [
    element(
      'path',
      {
        className: ['chart-grid'],
        d: grid.map(({ y }) => `M0 ${y}H${width}`).join(''),
      },
      [],
    ),
    ...grid.map((line) => label(line.label, { x: 0, y: line.y - 5 })),
    ...ticks.map(({ anchor, label: period, x }) => label(period, { x, y: height - 6, anchor })),
    ...series.flatMap(({ breaks, label: name, last, marks, runs }, index) => [
      ...breaks.map((x) =>
        element(
          'path',
          { className: ['chart-break'], d: `M${x} ${MARGIN.top}V${height - MARGIN.bottom}` },
          [],
        ),
      ),
      ...runs.map(({ isMeasured, path }) =>
        element(
          'path',
          {
            className: [`chart-line-${index}`, ...(isMeasured ? [] : ['chart-unmeasured'])],
            d: path,
          },
          [],
        ),
      ),
      ...marks.map(({ isMeasured, x, y }, at) =>
        element(
          'circle',
          {
            cx: x,
            cy: y,
            r: at === marks.length - 1 ? 5 : 2.5,
            className: [isMeasured ? `chart-mark-${index}` : 'chart-hollow'],
          },
          [],
        ),
      ),
      label(series.length > 1 ? `${name}: ${last.label}` : last.label, {
        ...last,
        className: 'chart-value',
      }),
    ]),
  ];
}

export function drawBars({ bars, height, nought, width }: BarChart): Element[] {
  return [
    ...bars.flatMap(({ isMeasured, label: name, length, value, x, y }) => [
      label(name, { x: 0, y: y - 6 }),
      element(
        'rect',
        {
          x,
          y,
          width: length,
          height: BAR,
          className: [isMeasured ? 'chart-bar' : 'chart-bar-hollow'],
        },
        [],
      ),
      label(value, { x: x + length + 8, y: y + BAR - 3, className: 'chart-value' }),
    ]),
    ...(nought > 0 && nought < width
      ? [element('path', { className: ['chart-grid'], d: `M${nought} 0V${height}` }, [])]
      : []),
  ];
}

export function drawShare({ parts }: ShareChart): Element[] {
  return parts.flatMap(({ keyY, label: name, length, tone, value, x }) => [
    element(
      'rect',
      { x, y: 0, width: length, height: SHARE_BAR, className: [`chart-tone-${tone % 5}`] },
      [],
    ),
    element(
      'rect',
      { x: 0, y: keyY, width: 12, height: 12, className: [`chart-tone-${tone % 5}`] },
      [],
    ),
    label(`${name}: ${value}`, { x: 20, y: keyY + 11 }),
  ]);
}

export function drawRank({ height, path, places, top, width }: RankChart): Element[] {
  return [
    element('path', { className: ['chart-grid'], d: `M0 ${top}H${width}` }, []),
    element('path', { className: ['chart-line-0'], d: path }, []),
    ...places.flatMap(({ label: place, period, x, y }, index) => [
      element('circle', { cx: x, cy: y, r: 4, className: ['chart-mark-0'] }, []),
      label(place, { x, y: y - 12, anchor: 'middle', className: 'chart-value' }),
      ...(index % Math.ceil(places.length / 6) === 0 || index === places.length - 1
        ? [label(period, { x, y: height - 6, anchor: 'middle' })]
        : []),
    ]),
  ];
}
