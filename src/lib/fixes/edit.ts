/**
 * A text with parts replaced. Offsets are those of the text before; of two edits that touch the same
 * signs, the earlier in order of place is made and the other left out.
 */
export function edited(text: string, edits: readonly Edit[]): string {
  const [pieces, end] = madeOf(edits).reduce<[string[], number]>(
    ([before, from], { offset, length, text: put }) => [
      [...before, text.slice(from, offset), put],
      offset + length,
    ],
    [[], 0],
  );
  return [...pieces, text.slice(end)].join('');
}

/** The edits that `edited` makes, in order of place. */
export function madeOf(edits: readonly Edit[]): Edit[] {
  let end = 0;
  return edits
    .toSorted((a, b) => a.offset - b.offset)
    .filter(({ offset, length }) => {
      const fits = offset >= end;
      if (fits) end = offset + length;
      return fits;
    });
}

/**
 * The same for a file as the disk holds it, where edits count in the text that `decoded` gives:
 * without byte order mark and with line ends as `\n`. Whatever is not edited keeps its bytes.
 */
export function editedFile(bytes: Uint8Array, edits: readonly Edit[]): string {
  const raw = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const places = placesIn(raw);
  const lineEnd = raw.includes('\r\n') ? '\r\n' : '\n';
  const inFile = edits.map(({ offset, length, text }): Edit => {
    const from = places[offset] ?? raw.length;
    const to = places[offset + length] ?? raw.length;
    return { offset: from, length: to - from, text: text.replaceAll('\n', lineEnd) };
  });
  return edited(raw, inFile);
}

/** For each sign of the text that `decoded` gives, its offset in the file. */
function placesIn(raw: string): number[] {
  const places: number[] = [];
  for (let at = raw.startsWith('\uFEFF') ? 1 : 0; at < raw.length; at += 1) {
    places.push(at);
    if (raw[at] === '\r' && raw[at + 1] === '\n') at += 1;
  }
  return places;
}

/** Signs of a text to be replaced by others; none are replaced where something is put in. */
export interface Edit {
  offset: number;
  length: number;
  text: string;
}
