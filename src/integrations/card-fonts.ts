import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import subsetFont from 'subset-font';
import { faces } from './font-faces.ts';

/** Tried in this order: Hong Kong's forms first, then what only simplified writing has. */
const HAN = ['noto-sans-hk', 'noto-sans-sc'] as const;

let latin: Promise<CardFont[]> | undefined;
const sets = new Map<string, CardFont[]>();

/**
 * The fonts that set a text: the site's own, and for what it has not the slices of a Chinese face
 * that hold it. Throws where a letter stands in none, since it would become an empty box.
 */
export async function cardFonts(root: string, text: string): Promise<{ fonts: CardFont[] }> {
  const resolve = (file: string) => createRequire(join(root, 'package.json')).resolve(file);
  latin ??= weightsOf(readFileSync(resolve(faces.sans.file)), faces.sans.glyphs, 'Sans');
  const others = [...new Set(text)].filter((one) => !faces.sans.glyphs.includes(one)).sort();
  const key = others.join('');
  // One list for all cards that want the same: satori reads the fonts of a list once.
  const fonts = sets.get(key) ?? [...(await latin), ...(await sliced(others, resolve))];
  sets.set(key, fonts);
  return { fonts };
}

/** Each slice is a family of its own: of two fonts under one name only the first is used. */
async function sliced(letters: readonly string[], resolve: (file: string) => string) {
  const found = await Promise.all(letters.map((letter) => sliceWith(letter, resolve)));
  const bySlice = Map.groupBy(letters, (_, at) => found[at] ?? '');
  const fonts = [...bySlice].map(([file, own]) =>
    weightsOf(readFileSync(file), own.join(''), basename(file)),
  );
  return (await Promise.all(fonts)).flat();
}

/** The file of the slice that holds a letter. The ranges name letters that the face may lack. */
async function sliceWith(letter: string, resolve: (file: string) => string): Promise<string> {
  for (const face of HAN) {
    const folder = `@fontsource-variable/${face}`;
    const ranges: Record<string, string> = JSON.parse(
      readFileSync(resolve(`${folder}/unicode.json`), 'utf8'),
    );
    const slice = Object.keys(ranges).find((name) => holds(ranges[name] ?? '', letter));
    if (slice === undefined) continue;
    const name = `${face}-${slice.replace(/[[\]]/g, '')}-wght-normal.woff2`;
    const file = resolve(`${folder}/files/${name}`);
    if (await hasGlyph(readFileSync(file), letter)) return file;
  }
  throw new Error(`No font of the share cards has the letter \`${letter}\`.`);
}

/** What is cut for a letter that a font lacks is as small as what is cut for none. */
async function hasGlyph(font: Buffer, letter: string): Promise<boolean> {
  const [none, one] = await Promise.all([cut(font, '', 500), cut(font, letter, 500)]);
  return one.length > none.length;
}

function weightsOf(font: Buffer, glyphs: string, name: string): Promise<CardFont[]> {
  return Promise.all(
    ([500, 700] as const).map(async (weight) => {
      const data = await cut(font, glyphs, weight);
      return { name, weight, style: 'normal', data };
    }),
  );
}

function cut(font: Buffer, glyphs: string, weight: number): Promise<Buffer> {
  return subsetFont(font, glyphs, {
    targetFormat: 'sfnt',
    noHinting: true,
    keepFeatures: faces.sans.features,
    variationAxes: { wght: weight },
  });
}

/** Whether a CSS `unicode-range` holds a letter: `U+4e00-4e0f,U+4e11`. */
function holds(range: string, letter: string): boolean {
  const code = letter.codePointAt(0) ?? 0;
  return range.split(',').some((part) => {
    const [from = '', to = from] = part.replace('U+', '').split('-');
    return Number.parseInt(from, 16) <= code && code <= Number.parseInt(to, 16);
  });
}

interface CardFont {
  name: string;
  data: Buffer;
  weight: 500 | 700;
  style: 'normal';
}
