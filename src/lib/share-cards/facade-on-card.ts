import type { FacadePaths } from '#lib/facade/paths.ts';
import type { Livery } from '#lib/site/shell.ts';
import { cardColours } from './colours.ts';
import { CARD_EDGE, CARD_HEIGHT, CARD_WIDTH } from './share-card.ts';

const WIDEST = 330;
const TALLEST = 500;

/** Where the tower stands on a card: on its lower edge, at the right. */
export function facadeBox({ height, width }: Pick<FacadePaths, 'height' | 'width'>) {
  const scale = Math.round(Math.min(WIDEST / width, TALLEST / height) * 100) / 100;
  const box = { width: Math.round(width * scale), height: Math.round(height * scale), scale };
  return { ...box, x: CARD_WIDTH - CARD_EDGE - box.width, y: CARD_HEIGHT - box.height };
}

/** The tower as SVG, to lay over a card's words. */
export function facadeOnCard(facade: FacadePaths, livery: Livery): string {
  const { scale, x, y } = facadeBox(facade);
  const windows = facade.paths.map(
    ({ d, light, stroke }) =>
      `<path d="${d}" stroke="${light === 'dark' ? cardColours.edge : cardColours[livery]}" stroke-width="${stroke}"/>`,
  );
  return [
    `<g transform="translate(${x} ${y}) scale(${scale})" fill="none">`,
    `<path d="${facade.wall}" fill="${cardColours.sunk}"/>`,
    ...windows,
    '</g>',
  ].join('');
}
