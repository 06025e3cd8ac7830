/** The texts in what `git cat-file --batch` prints, by their names; what is no file or is missing is left out. */
export function blobsIn(batch: Uint8Array): Map<string, string> {
  const texts = new Map<string, string>();
  const decoder = new TextDecoder();
  let at = 0;
  while (at < batch.length) {
    const end = batch.indexOf(NEWLINE, at);
    if (end === -1) break;
    const [name = '', type, size] = decoder.decode(batch.subarray(at, end)).split(' ');
    at = end + 1;
    if (size === undefined) continue;
    const bytes = batch.subarray(at, at + Number(size));
    if (type === 'blob') texts.set(name, decoder.decode(bytes));
    at += Number(size) + 1;
  }
  return texts;
}

const NEWLINE = 10;
