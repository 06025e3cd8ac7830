const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join('');

const ASCII = range(0x20, 0x7e);
const LATIN_1_LETTERS = range(0xc0, 0xff);

/**
 * What English pages print: ASCII, the letters of western European names, punctuation, currencies,
 * fractions, arrows. Other letters, and all Chinese, come from the reader's own fonts.
 */
const GLYPHS = `${ASCII}${LATIN_1_LETTERS}ŒœŸ\u00a0£¥§©«°±²³·»¼½¾¿‐‑–—‘’“”†•…‰′″⁄€™−←↑→↓`;

/** Italics mark titles and words of other languages: few signs, one weight. */
const ITALIC_GLYPHS = `${ASCII}\u00a0£éüèöá–—‘’“”…`;

/** Kerning and ligatures, and figures of both widths. */
const FEATURES = ['kern', 'liga', 'locl', 'lnum', 'tnum', 'pnum'];

/** The files that readers fetch: 86 kB together, where the budget is 90. */
export const faces = {
  sans: {
    file: '@fontsource-variable/schibsted-grotesk/files/schibsted-grotesk-latin-wght-normal.woff2',
    glyphs: GLYPHS,
    features: FEATURES,
    weights: [400, 800],
    style: 'normal',
  },
  serif: {
    file: '@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2',
    glyphs: GLYPHS,
    features: FEATURES,
    weights: [400, 700],
    style: 'normal',
  },
  serifItalic: {
    file: '@fontsource-variable/newsreader/files/newsreader-latin-wght-italic.woff2',
    glyphs: ITALIC_GLYPHS,
    features: FEATURES,
    weights: [400, 400],
    style: 'italic',
  },
} as const satisfies Record<string, Face>;

// Astro measures the stand-in by the last, generic name, and puts it first.
export const sansFallbacks = [
  'PingFang HK',
  'Noto Sans HK',
  'Noto Sans CJK HK',
  'Microsoft JhengHei',
  'sans-serif',
];
export const serifFallbacks = [
  'Songti TC',
  'Noto Serif HK',
  'Noto Serif CJK HK',
  'PMingLiU',
  'serif',
];

export interface Face {
  /** The file inside its package. */
  file: string;
  glyphs: string;
  /** OpenType features to keep. */
  features: readonly string[];
  /** Lightest and heaviest weight. */
  weights: readonly [number, number];
  style: 'normal' | 'italic';
}
