import { toHtml } from 'hast-util-to-html';
import { expect, it } from 'vitest';
import { label, lines, shape, svg } from '#lib/charts/svg.ts';

it('svg is one picture with a title and a description', () => {
  const spoken = { className: 'chart-wide', id: '_a', title: 'How many?', description: 'More.' };
  expect(
    toHtml(svg({ width: 20, height: 10 }, spoken, [shape('path', 'a b', { d: 'M0 0' })])),
  ).toBe(
    '<svg viewBox="0 0 20 10" width="20" height="10" class="chart-wide" role="img"' +
      ' aria-labelledby="_a-title" aria-describedby="_a-description">' +
      '<title id="_a-title">How many?</title><desc id="_a-description">More.</desc>' +
      '<path d="M0 0" class="a b"></path></svg>',
  );
});

it('label begins at its place unless it is told otherwise', () => {
  const inSvg = (...words: Parameters<typeof label>) => toHtml(label(...words), { space: 'svg' });
  expect(inSvg('2024', { x: 1, y: 2 })).toBe(
    '<text x="1" y="2" class="chart-text" text-anchor="start">2024</text>',
  );
  expect(inSvg('2024', { x: 1, y: 2, anchor: 'end', className: 'chart-value' })).toBe(
    '<text x="1" y="2" class="chart-value" text-anchor="end">2024</text>',
  );
});

it('lines stand one under the other', () => {
  const placed = lines(['One', 'Two'], { x: 5, y: 10 }, 16);
  expect(placed.map(({ properties }) => [properties['x'], properties['y']])).toEqual([
    [5, 10],
    [5, 26],
  ]);
});
