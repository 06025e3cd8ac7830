import type { Place } from '#lib/references/reference.ts';

/**
 * The text of a file, without byte order mark and with line ends as `\n`, so that lines and columns
 * stay as an editor shows them; or what is wrong with its bytes, and where.
 */
export function decoded(bytes: Uint8Array): { text: string } | { fault: ByteFault } {
  if (isUtf16(bytes)) {
    return { fault: { line: 1, column: 1, what: 'is UTF-16 text' } };
  }
  const text = utf8(bytes);
  if (text === undefined) {
    return { fault: { ...firstBadByte(bytes), what: 'holds a byte that is no UTF-8 text' } };
  }
  const plain = text.replace(/\r\n?/g, '\n');
  const control = CONTROL.exec(plain);
  if (control) {
    const name = control[0] === '\0' ? 'a NUL byte' : 'a control character';
    return { fault: { ...placeOf(plain, control.index), what: `holds ${name}` } };
  }
  if (plain.trim() === '') return { fault: { line: 1, column: 1, what: 'is empty' } };
  return { text: plain };
}

/** The line and column, from 1, of an offset in a text. */
export function placeOf(text: string, offset: number): Place {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

// Tab and line feed are the only control characters that a text needs.
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u0084\u0086-\u009f]/;

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

function firstBadByte(bytes: Uint8Array): Place {
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const found = bytes.indexOf(0x0a, start);
    const end = found === -1 ? bytes.length : found;
    const part = bytes.subarray(start, end);
    if (utf8(part) === undefined) {
      return { line, column: new TextDecoder().decode(part).indexOf('\uFFFD') + 1 };
    }
    start = end + 1;
  }
  return { line: 1, column: 1 };
}

interface ByteFault extends Place {
  /** Ends a sentence that begins with the file: "is empty". */
  what: string;
}
