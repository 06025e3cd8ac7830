import { scaleLinear } from 'd3-scale';
import type { Edition } from '#i18n/editions.ts';
import { textIn } from '#lib/editions/text.ts';
import { printedValue } from '#lib/figures/value.ts';
import type { Figure } from '#schemas/figure.ts';
import { rounded, sizes, type Size } from './frame.ts';
import { TEXT, wrapped } from './text-width.ts';

/** One bar cut into parts of a whole, with a key under it. */
export interface ShareChart {
  width: number;
  height: number;
  parts: {
    /** Name and value, in lines. */
    label: string[];
    x: number;
    length: number;
    keyY: number;
    tone: number;
  }[];
}

export const SHARE_BAR = 40;
export const SHARE_LINE = 17;
/** Room for the piece of colour before a name. */
export const SHARE_INDENT = 20;
const KEY_ROW = 24;

/** Parts of 100 per cent, largest first, in the order of the key. */
export function shareChart(figure: Figure, size: Size, edition: Edition): ShareChart {
  const { width } = sizes[size];
  const points = figure.points.toSorted((a, b) => b.value - a.value);
  const total = points.reduce((sum, { value }) => sum + value, 0);
  const scale = scaleLinear([0, total], [0, width]);
  let before = 0;
  let keyY = SHARE_BAR + 14;
  const parts = points.map((point, index) => {
    const x = rounded(scale(before));
    before += point.value;
    const category = figure.categories?.find(({ id }) => id === point.category);
    const name = category ? textIn(edition, category) : '';
    const value = printedValue(figure, point, edition);
    const words = edition === 'en' ? `${name}: ${value}` : `${name}：${value}`;
    const label = wrapped(words, width - SHARE_INDENT, TEXT.label);
    const part = { label, x, length: rounded(scale(before) - x), keyY, tone: index };
    keyY += KEY_ROW + (label.length - 1) * SHARE_LINE;
    return part;
  });
  return { width, height: keyY - 4, parts };
}
