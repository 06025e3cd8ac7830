import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import satori from 'satori';
import sharp from 'sharp';
import { facadeOnCard } from '#lib/share-cards/facade-on-card.ts';
import { cardLayout } from '#lib/share-cards/layout.ts';
import { CARD_HEIGHT, CARD_WIDTH, type ShareCard } from '#lib/share-cards/share-card.ts';
import { cardFonts } from './card-fonts.ts';

const CACHE = 'node_modules/.cache/harbour-cards';

/** The most that a card may weigh, in bytes. */
const LIMIT = 40_000;

/** Few colours and no noise: a flat picture stays small. */
const PNG = { palette: true, colours: 16, dither: 0, effort: 1, compressionLevel: 9 };

/** What decides a card's looks besides its words. */
const TOOLS = [
  'satori',
  'sharp',
  'subset-font',
  '@fontsource-variable/schibsted-grotesk',
  '@fontsource-variable/noto-sans-hk',
  '@fontsource-variable/noto-sans-sc',
];

/**
 * A card as a PNG; one that an earlier build made of the same words, layout and tools is used again.
 * Throws where no font has a letter of it, or where it weighs more than 40 kB.
 */
export async function drawnCard(card: ShareCard, root: string): Promise<Uint8Array<ArrayBuffer>> {
  const layout = cardLayout(card);
  const tower = card.facade ? facadeOnCard(card.facade, card.livery) : '';
  const file = join(root, CACHE, `${hashOf([layout, tower, PNG, tools(root)])}.png`);
  if (existsSync(file)) return new Uint8Array(readFileSync(file));
  const fonts = await cardFonts(root, JSON.stringify(layout));
  const svg = await satori(layout as never, { width: CARD_WIDTH, height: CARD_HEIGHT, ...fonts });
  const picture = svg.replace(/<\/svg>$/, `${tower}</svg>`);
  const png = await sharp(Buffer.from(picture)).flatten({ background: '#fff' }).png(PNG).toBuffer();
  if (png.length > LIMIT)
    throw new Error(`The share card \`${card.name}\` weighs ${png.length} B.`);
  mkdirSync(join(root, CACHE), { recursive: true });
  // Builds may run side by side: the file appears whole or not at all.
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, png);
  renameSync(unfinished, file);
  return new Uint8Array(png);
}

function hashOf(parts: unknown): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 24);
}

function tools(root: string): unknown[] {
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return TOOLS.map((name) => dependencies[name]);
}
