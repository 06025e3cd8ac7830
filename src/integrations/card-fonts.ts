import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { faces } from './font-faces.ts';

const HAN = '@fontsource-variable/noto-sans-hk';

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
  const ranges: Record<string, string> = JSON.parse(
    readFileSync(resolve(`${HAN}/unicode.json`), 'utf8'),
  );
  const bySlice = Map.groupBy(letters, (letter) => {
    const found = Object.entries(ranges).find(([, range]) => holds(range, letter));
    if (!found) throw new Error(`No font of the share cards has the letter \`${letter}\`.`);
    return found[0].replace(/[[\]]/g, '');
  });
  const fonts = [...bySlice].map(([slice, own]) =>
    weightsOf(
      readFileSync(resolve(`${HAN}/files/noto-sans-hk-${slice}-wght-normal.woff2`)),
      own.join(''),
      `Han ${slice}`,
    ),
  );
  return (await Promise.all(fonts)).flat();
}

function weightsOf(font: Buffer, glyphs: string, name: string): Promise<CardFont[]> {
  return Promise.all(
    ([500, 700] as const).map(async (weight) => {
      const options = {
        targetFormat: 'sfnt' as const,
        noHinting: true,
        keepFeatures: faces.sans.features,
        variationAxes: { wght: weight },
      };
      return { name, weight, style: 'normal', data: await subsetFont(font, glyphs, options) };
    }),
  );
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
