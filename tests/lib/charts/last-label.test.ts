import { describe, expect, it } from 'vitest';
import { lastLabel, overlaps } from '#lib/charts/last-label.ts';

const plot = { bottom: 200, width: 358 };
const rising = [
  { x: 30, y: 150 },
  { x: 330, y: 80 },
];
const falling = [
  { x: 30, y: 60 },
  { x: 330, y: 120 },
];
const place = (marks: typeof rising, words = '4,694 in 2024', taken = {}) =>
  lastLabel(words, marks, plot, { lines: [marks], words: [], ...taken });

describe('lastLabel', () => {
  it('stands over the end of a line that rises', () => {
    expect(place(rising)).toMatchObject({ x: 336, y: 68, isClear: true });
  });

  it('stands under the end of a line that falls', () => {
    expect(place(falling)).toMatchObject({ x: 336, y: 144, isClear: true });
  });

  it('moves away from other words', () => {
    const words = [{ left: 300, right: 358, top: 50, bottom: 70 }];
    const { box, isClear } = place(rising, '4,694 in 2024', { words });
    expect(isClear).toBe(true);
    expect(words.some((other) => overlaps(box, other))).toBe(false);
  });

  it('says where nothing is clear', () => {
    const words = [{ left: 0, right: 358, top: 0, bottom: 200 }];
    expect(place(rising, '4,694 in 2024', { words }).isClear).toBe(false);
  });

  it('stays in the drawing when it is long or its mark is at an edge', () => {
    const words = 'over RMB 1.82 billion, first half of 2025';
    const { box } = place([{ x: 20, y: 5 }], words);
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(plot.width);
    expect(box.top).toBeGreaterThanOrEqual(0);
  });

  it('stays over the axis', () => {
    const low = [
      { x: 30, y: 100 },
      { x: 330, y: 198 },
    ];
    expect(place(low).box.bottom).toBeLessThanOrEqual(plot.bottom);
  });
});

describe('overlaps', () => {
  const box = { left: 0, right: 10, top: 0, bottom: 10 };
  it.each([
    ['share room', { left: 5, right: 15, top: 5, bottom: 15 }, true],
    ['touch', { left: 10, right: 20, top: 0, bottom: 10 }, false],
    ['stand one over the other', { left: 0, right: 10, top: 12, bottom: 20 }, false],
  ])('of boxes that %s', (_, other, expected) => {
    expect(overlaps(box, other)).toBe(expected);
  });
});
