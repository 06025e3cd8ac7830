import type { Element } from 'hast';
import { BAR_LINE, VALUE_GAP, type BarChart } from './bars.ts';
import { MARGIN } from './frame.ts';
import { KEY_INDENT, KEY_LINE, type DrawnSeries, type LineChart } from './line.ts';
import type { RankChart } from './rank.ts';
import { SHARE_BAR, SHARE_INDENT, SHARE_LINE, type ShareChart } from './share.ts';
import { label, lines, shape } from './svg.ts';
import type { Tick } from './ticks.ts';

const BAR = 16;

/** Hairlines, then each series: its breaks, its runs, its points; and over them all their words. */
export function drawLine({ bottom, grid, series, ticks, width }: LineChart): Element[] {
  return [
    shape('path', 'chart-grid', { d: grid.map(({ y }) => `M0 ${y}H${width}`).join('') }),
    ...grid.map((line) => label(line.label, { x: 0, y: line.y - 5 })),
    ...periods(ticks, bottom),
    ...series.flatMap((one, index) => course(one, index, bottom)),
    ...series.flatMap(({ last }) =>
      last ? [label(last.label, { ...last, anchor: 'end', className: 'chart-value' })] : [],
    ),
    ...series.flatMap(({ key }, index) =>
      key
        ? [
            shape('path', `chart-line-${index}`, { d: `M0 ${key.y - 4}H${KEY_INDENT - 10}` }),
            ...lines(key.lines, { x: KEY_INDENT, y: key.y }, KEY_LINE),
          ]
        : [],
    ),
  ];
}

export function drawRank({ bottom, places, ticks, top, width, ...series }: RankChart): Element[] {
  return [
    shape('path', 'chart-grid', { d: `M0 ${top.y}H${width}` }),
    label(top.label, { x: 0, y: top.y - 5 }),
    ...periods(ticks, bottom),
    ...course(series, 0, bottom),
    ...places.map(({ label: place, x, y }) =>
      label(place, { x, y, anchor: 'middle', className: 'chart-value' }),
    ),
  ];
}

export function drawBars({ bars, height, nought, width }: BarChart): Element[] {
  return [
    ...bars.flatMap(({ isMeasured, label: name, length, value, x, y }) => [
      ...lines(name, { x: 0, y: y - 6 - (name.length - 1) * BAR_LINE }, BAR_LINE),
      shape('rect', isMeasured ? 'chart-bar' : 'chart-bar-hollow', {
        ...{ x, y, width: length, height: BAR },
      }),
      label(value, { x: x + length + VALUE_GAP, y: y + BAR - 3, className: 'chart-value' }),
    ]),
    ...(nought > 0 && nought < width
      ? [shape('path', 'chart-grid', { d: `M${nought} 0V${height}` })]
      : []),
  ];
}

export function drawShare({ parts }: ShareChart): Element[] {
  return parts.flatMap(({ keyY, label: name, length, tone, x }) => [
    shape('rect', `chart-tone-${tone}`, { x, y: 0, width: length, height: SHARE_BAR }),
    shape('rect', `chart-tone-${tone}`, { x: 0, y: keyY, width: 12, height: 12 }),
    ...lines(name, { x: SHARE_INDENT, y: keyY + 11 }, SHARE_LINE),
  ]);
}

/** Breaks, runs and marks; the last mark is the largest, as it is the one with a value. */
function course(
  { breaks, marks, runs }: Pick<DrawnSeries, 'breaks' | 'marks' | 'runs'>,
  index: number,
  bottom: number,
): Element[] {
  return [
    ...breaks.map((x) => shape('path', 'chart-break', { d: `M${x} ${MARGIN.top}V${bottom}` })),
    ...runs.map(({ isMeasured, path }) =>
      shape('path', `chart-line-${index}${isMeasured ? '' : ' chart-unmeasured'}`, { d: path }),
    ),
    ...marks.map(({ isMeasured, x, y }, at) =>
      shape('circle', isMeasured ? `chart-mark-${index}` : `chart-hollow chart-hollow-${index}`, {
        ...{ cx: x, cy: y, r: at === marks.length - 1 ? 5 : 2.5 },
      }),
    ),
  ];
}

function periods(ticks: readonly Tick[], bottom: number): Element[] {
  return ticks.map((tick) => label(tick.label, { x: tick.x, y: bottom + 20, anchor: 'middle' }));
}
