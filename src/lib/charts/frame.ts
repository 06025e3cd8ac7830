/** The two sizes in which each chart is drawn, so that its words stay legible on a phone. */
export const sizes = {
  wide: { width: 640, height: 280 },
  narrow: { width: 358, height: 240 },
} as const;

export type Size = keyof typeof sizes;

/** The room around the plot, in the drawing's units (pixels at full size). */
export const MARGIN = { top: 44, right: 24, bottom: 26 };

/** Pixels to a tenth: nobody sees more, and two machines agree. */
export function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

/** From the lowest value to the highest, nought included; never without length. */
export function domainOf(values: readonly number[]): [number, number] {
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  return low === high ? [0, 1] : [low, high];
}
