/**
 * Blanks names, longest first, so that places in the text stay. A name that begins or ends with a
 * letter, a digit or a numeral is none in the middle of a longer word or number: 萬一 stays a number
 * in 二萬一千, 5G one in 15GB.
 */
export function withoutNames(text: string, names: readonly string[]): string {
  return names
    .filter((name) => name !== '' && text.includes(name))
    .sort((a, b) => b.length - a.length)
    .reduce((plain, name) => plain.replace(pattern(name), '\0'.repeat(name.length)), text);
}

function pattern(name: string): RegExp {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`${edge(name.at(0), '<!')}${escaped}${edge(name.at(-1), '!')}`, 'g');
}

function edge(sign: string | undefined, look: '<!' | '!'): string {
  const joined = EDGES.find(([of]) => of.test(sign ?? ''))?.[1];
  return joined === undefined ? '' : `(?${look}${joined})`;
}

const NUMERALS = '[〇零一二兩三四五六七八九十百千萬億0-9]';

const EDGES: [of: RegExp, joined: string][] = [
  [/[A-Za-z0-9]/, '[A-Za-z0-9]'],
  [new RegExp(NUMERALS), NUMERALS],
];
