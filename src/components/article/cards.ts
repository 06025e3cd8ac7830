import type { Card } from '#lib/cards/card.ts';

// Opens cards over numbers, terms and names; without it each link leads to the same facts.
const layer = document.getElementById('_card');

/** From here on the margin holds each citation's source, and its mark leads to the list. */
const MARGIN_WIDTH = '(width >= 60rem)';
/** Pixels of scrolling that mean that the reader has moved on. */
const MOVED_ON = 60;

let opener: HTMLAnchorElement | undefined;
let openedAt = 0;
let cards: Promise<Card[]> | undefined;

const linkOf = ({ target }: Event) =>
  target instanceof Element ? (target.closest('a') ?? undefined) : undefined;

/** The text's cards, fetched once. */
const loaded = () =>
  (cards ??= fetch(layer?.dataset['src'] ?? '').then(
    (response) => response.json() as Promise<Card[]>,
  ));

// By the time that the press is over, the cards are there.
for (const early of ['pointerover', 'focusin'] as const) {
  document.addEventListener(early, (event) => {
    if (linkOf(event)?.dataset['card']) loaded().catch(() => undefined);
  });
}

document.addEventListener('click', (event) => {
  const link = linkOf(event);
  if (!link || !layer?.showPopover) return;
  if (event.button > 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const isCited = link.closest('.citation') && !matchMedia(MARGIN_WIDTH).matches;
  if (!link.dataset['card'] && !isCited) return;
  event.preventDefault();
  void toggle(link).catch(() => location.assign(link.href));
});

async function toggle(link: HTMLAnchorElement) {
  const isOpen = opener === link && layer?.matches(':popover-open');
  if (layer?.matches(':popover-open')) layer.hidePopover();
  if (isOpen) return;
  layer?.replaceChildren(...(await contentFor(link)));
  opener = link;
  openedAt = scrollY;
  // The link is the anchor by which style places the card.
  layer?.showPopover({ source: link } as { source?: HTMLElement });
  layer?.focus({ preventScroll: true });
}

layer?.addEventListener('toggle', (event) => {
  if ((event as ToggleEvent).newState === 'open') return;
  const { activeElement } = document;
  if (layer.contains(activeElement) || activeElement === document.body) {
    opener?.focus({ preventScroll: true });
  }
});

// A sheet at the foot covers what the reader scrolls to; a card beside its number does not.
document.addEventListener(
  'scroll',
  () => {
    if (!layer?.matches(':popover-open') || getComputedStyle(layer).bottom !== '0px') return;
    if (Math.abs(scrollY - openedAt) > MOVED_ON) layer.hidePopover();
  },
  { passive: true },
);

/** What a link's card holds. Throws where there is none: the link is then followed. */
async function contentFor(link: HTMLAnchorElement): Promise<Node[]> {
  const { card: key } = link.dataset;
  if (!key) {
    const entry = document.querySelector(`${link.getAttribute('href')} > div`);
    if (!entry) throw new Error('The list of sources has no such entry.');
    return [entry.cloneNode(true)];
  }
  const card = (await loaded()).find((one) => one.key === key);
  if (!card) throw new Error(`No card for ${key}.`);
  const more = Object.assign(document.createElement('a'), {
    className: 'link',
    href: card.more.href,
    textContent: card.more.name,
  });
  const last = paragraph('card-line');
  last.append(more);
  return [
    paragraph('card-title', card.title),
    paragraph('', card.text),
    ...card.lines.map((line) => paragraph('card-line', line)),
    last,
  ];
}

function paragraph(className: string, textContent = ''): HTMLParagraphElement {
  return Object.assign(document.createElement('p'), { className, textContent });
}
