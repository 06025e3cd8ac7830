import { describe, expect, it } from 'vitest';
import { facadePaths } from '#lib/facade/paths.ts';
import { facadeBox, facadeOnCard } from '#lib/share-cards/facade-on-card.ts';

const facade = (sentences: number) =>
  facadePaths({
    sentences,
    windows: [
      { at: 0, light: 'full' },
      { at: 1, light: 'dark' },
    ],
  });

describe('a tower on a card', () => {
  it.each([6, 40, 120, 300])(
    'of %i sentences stands on the lower edge, at the right',
    (sentences) => {
      const { height, width, x, y } = facadeBox(facade(sentences));
      expect([y + height, x + width]).toEqual([630, 1136]);
      expect(y).toBeGreaterThanOrEqual(130);
      expect(width).toBeLessThanOrEqual(330);
    },
  );

  it('has lit windows in the livery and dark ones in grey', () => {
    const svg = facadeOnCard(facade(40), 'news');
    expect(svg).toMatch(/^<g transform="translate\(\d+ \d+\) scale\([\d.]+\)" fill="none">/);
    expect(svg).toContain('stroke="#bf1d28" stroke-width="8"');
    expect(svg).toContain('stroke="#6b7976" stroke-width="4"');
  });
});
