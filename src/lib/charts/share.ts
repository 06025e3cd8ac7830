import { scaleLinear } from 'd3-scale';
import type { Edition } from '#i18n/editions.ts';
import { textIn } from '#lib/editions/text.ts';
import { printedValue } from '#lib/figures/value.ts';
import type { Figure } from '#schemas/figure.ts';
import { rounded, sizes, type Size } from './frame.ts';

/** One bar cut into parts of a whole, with a key under it. */
export interface ShareChart {
  width: number;
  height: number;
  parts: { label: string; value: string; x: number; length: number; keyY: number; tone: number }[];
}

export const SHARE_BAR = 40;
const KEY_ROW = 24;

/** Parts of 100 per cent, largest first; tones are told apart by pattern as well. */
export function shareChart(figure: Figure, size: Size, edition: Edition): ShareChart {
  const { width } = sizes[size];
  const points = figure.points.toSorted((a, b) => b.value - a.value);
  const total = points.reduce((sum, { value }) => sum + value, 0);
  const scale = scaleLinear([0, total], [0, width]);
  let before = 0;
  const parts = points.map((point, index) => {
    const x = rounded(scale(before));
    before += point.value;
    const category = figure.categories?.find(({ id }) => id === point.category);
    return {
      label: category ? textIn(edition, category) : '',
      value: printedValue(figure, point, edition),
      x,
      length: rounded(scale(before) - x),
      keyY: SHARE_BAR + 14 + index * KEY_ROW,
      tone: index,
    };
  });
  return { width, height: SHARE_BAR + 10 + points.length * KEY_ROW, parts };
}
