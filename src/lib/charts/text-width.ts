/** Text sizes in a drawing, as the style sheet sets them. */
export const TEXT = { label: 13, value: 14, title: 17 };

/** Characters as wide as they are high. */
const FULL = String.raw`\u2e80-\u9fff\uf900-\ufaff\uff01-\uff60`;

/** Parts of an em, a little more than the site's bold needs: the drawing is made before any font is. */
const widths: [RegExp, number][] = [
  [new RegExp(`[${FULL}]`), 1],
  [/[%@MWmw]/, 0.95],
  [/[A-Z&+]/, 0.75],
  [/[0-9$£€]/, 0.63],
];
const OTHERS = 7.2 / 13;
/** Browsers set numbers apart from the Chinese around them. */
const AUTOSPACE = 1 / 8;
const autospaced = new RegExp(`(?<=[${FULL}])(?=\\w)|(?<=[\\w%])(?=[${FULL}])`, 'g');

/** A Chinese character with the marks that must not begin a line, or a word. */
const pieces = new RegExp(`[${FULL}][，。：；、）」]*|\\s*[^\\s${FULL}]+`, 'g');

/** About how many pixels words need on one line at a size. */
export function textWidth(words: string, size: number): number {
  const em = [...words].map(
    (character) => widths.find(([pattern]) => pattern.test(character))?.[1] ?? OTHERS,
  );
  const gaps = words.match(autospaced)?.length ?? 0;
  return size * (em.reduce((sum, width) => sum + width, 0) + gaps * AUTOSPACE);
}

/** Words in lines of at most this many pixels, broken at spaces and between Chinese characters. */
export function wrapped(words: string, width: number, size: number): string[] {
  return (words.match(pieces) ?? []).reduce<string[]>((lines, piece) => {
    const line = `${lines.at(-1) ?? ''}${piece}`;
    return lines.length > 0 && textWidth(line, size) <= width
      ? [...lines.slice(0, -1), line]
      : [...lines, piece.trimStart()];
  }, []);
}
