import { describe, expect, it } from 'vitest';
import { facadePaths } from '#lib/facade/paths.ts';
import { cardLayout, type CardNode } from '#lib/share-cards/layout.ts';
import type { ShareCard } from '#lib/share-cards/share-card.ts';

const card: ShareCard = { name: 'a', livery: 'news', title: 'A title', wordmark: ['Harbour'] };

const boxes = (node: CardNode): CardNode[] => {
  const { children } = node.props;
  return [node, ...(typeof children === 'string' ? [] : children.flatMap(boxes))];
};
const boxOf = (shown: Partial<ShareCard>, words: string) =>
  boxes(cardLayout({ ...card, ...shown })).find(({ props }) => props.children === words)?.props
    .style ?? {};

describe('a share card', () => {
  it('shows kicker, value, title, detail and names, in this order', () => {
    const whole: Partial<ShareCard> = { kicker: 'Figure', value: '4,694', detail: 'All fields' };
    const words = boxes(cardLayout({ ...card, ...whole, wordmark: ['Harbour', '港智'] }))
      .map(({ props }) => props.children)
      .filter((text) => typeof text === 'string' && text !== '');
    expect(words).toEqual(['Figure', '4,694', 'A title', 'All fields', 'Harbour', '港智']);
  });

  it('wears its livery', () => {
    expect(cardLayout(card).props.style['borderTop']).toBe('16px solid #bf1d28');
  });

  it('sets a long title smaller', () => {
    const long = 'A title so long that it would not fit into four lines if it were set as large';
    const size = (title: string) => Number(boxOf({ title }, title)['fontSize']);
    expect(size(long)).toBeLessThan(size('A title'));
  });

  it('keeps a long value on its line', () => {
    const value = 'over HK$1,234.5 billion';
    expect(Number(boxOf({ value }, value)['fontSize'])).toBeLessThan(100);
  });

  it('leaves room for a tower', () => {
    const facade = facadePaths({ sentences: 80, windows: [{ at: 0, light: 'full' }] });
    expect(Number(boxOf({ facade }, 'A title')['width'])).toBeLessThan(
      Number(boxOf({}, 'A title')['width']),
    );
  });
});
