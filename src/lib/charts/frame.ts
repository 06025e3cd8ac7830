/** The two sizes in which each chart is drawn, so that its words stay legible on a phone. */
export const sizes = {
  wide: { width: 640, height: 270, text: 13 },
  narrow: { width: 358, height: 230, text: 13 },
} as const;

export type Size = keyof typeof sizes;

/** Which end of its words stands at a label's place. */
export type Anchor = 'start' | 'middle' | 'end';

/** The room around the plot, in the drawing's units (pixels at full size). */
export const MARGIN = { top: 26, right: 12, bottom: 26, left: 0 };

/** Pixels to a tenth: nobody sees more, and two machines agree. */
export function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
