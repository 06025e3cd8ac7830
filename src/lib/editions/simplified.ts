/**
 * Whether Chinese is written in simplified characters: whether more of them stand only in the
 * Mainland's old character set than only in Big5. A name in characters that both share is not.
 */
export function isSimplified(text: string): boolean {
  const characters = [...text];
  const count = (here: ReadonlySet<string>, there: ReadonlySet<string>) =>
    characters.filter((character) => here.has(character) && !there.has(character)).length;
  return count(mainland, big5) > count(big5, mainland);
}

/** The characters that an encoding writes in two bytes, with the first byte and the second in a range. */
function charactersOf(encoding: string, first: Range, second: Range): Set<string> {
  const bytes = between(first).flatMap((one) => between(second).flatMap((two) => [one, two]));
  return new Set(new TextDecoder(encoding).decode(Uint8Array.from(bytes)));
}

function between([from, to]: Range): number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}

type Range = [from: number, to: number];

const mainland = charactersOf('gbk', [0xb0, 0xf7], [0xa1, 0xfe]);
const big5 = charactersOf('big5', [0xa4, 0xf9], [0x40, 0xfe]);
