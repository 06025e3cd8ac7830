import { CARD_EDGE, CARD_HEIGHT, CARD_WIDTH, type ShareCard } from './share-card.ts';
import { cardColours } from './colours.ts';
import { facadeBox } from './facade-on-card.ts';

/** A card's words as boxes, for the library that sets them. */
export function cardLayout({
  detail,
  facade,
  kicker,
  livery,
  title,
  value,
  wordmark,
}: ShareCard): CardNode {
  const { [livery]: colour, ink, ink2, paper } = cardColours;
  const room = CARD_WIDTH - 2 * CARD_EDGE - (facade ? facadeBox(facade).width + CARD_EDGE : 0);
  return box(
    {
      flexDirection: 'column',
      width: CARD_WIDTH,
      height: CARD_HEIGHT,
      padding: CARD_EDGE,
      backgroundColor: paper,
      borderTop: `16px solid ${colour}`,
      color: ink,
      fontFamily: 'Sans',
      fontWeight: 700,
    },
    [
      ...(kicker
        ? [
            box({ alignItems: 'center', color: colour, fontSize: 30 }, [
              box(
                {
                  width: 44,
                  height: 16,
                  borderRadius: 2,
                  backgroundColor: colour,
                  marginRight: 18,
                },
                '',
              ),
              box({}, kicker),
            ]),
          ]
        : []),
      ...(value
        ? [box({ ...lines(sizeOfValue(value), room, 1), color: colour, marginTop: 20 }, value)]
        : []),
      box({ ...lines(sizeOf(title, value), room, 4), marginTop: value ? 8 : 26 }, title),
      ...(detail
        ? [box({ ...lines(33, room, 2), fontWeight: 500, color: ink2, marginTop: 18 }, detail)]
        : []),
      box({ marginTop: 'auto', alignItems: 'baseline', fontSize: 40, letterSpacing: -1 }, [
        box({}, wordmark[0]),
        ...(wordmark[1]
          ? [box({ fontSize: 34, fontWeight: 500, color: ink2, marginLeft: 14 }, wordmark[1])]
          : []),
      ]),
    ],
  );
}

/** Long titles are set smaller, so that four lines hold them. */
function sizeOf(title: string, value: string | undefined): number {
  if (value) return title.length > 44 ? 46 : 56;
  return SIZES.find(({ upTo }) => title.length <= upTo)?.size ?? 52;
}

/** A value stands on one line. */
function sizeOfValue(value: string): number {
  return Math.min(124, Math.floor(2100 / value.length));
}

function lines(fontSize: number, width: number, most: number): CardStyle {
  return {
    display: 'block',
    width,
    fontSize,
    lineHeight: 1.1,
    letterSpacing: fontSize > 40 ? fontSize * -0.025 : 0,
    lineClamp: most,
    textWrap: 'balance',
    wordBreak: 'break-word',
  };
}

function box(style: CardStyle, children: CardNode['props']['children']): CardNode {
  return {
    type: 'div',
    props: { style: { display: 'flex', boxSizing: 'border-box', ...style }, children },
  };
}

const SIZES = [
  { upTo: 28, size: 96 },
  { upTo: 48, size: 78 },
  { upTo: 70, size: 66 },
  { upTo: 90, size: 58 },
] as const;

type CardStyle = Record<string, string | number>;

export interface CardNode {
  type: 'div';
  props: { style: CardStyle; children: CardNode[] | string };
}
