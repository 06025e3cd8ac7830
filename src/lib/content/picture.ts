/**
 * The path from the content folder of a picture that a text in `folder` names, or nothing if the
 * name leads elsewhere: pictures stand beside their text.
 * @example imageFile('articles/x', './chart.png') // 'articles/x/chart.png'
 */
export function imageFile(folder: string, written: string): string | undefined {
  const name = decodedName(written.replace(/^\.\//, ''));
  return name === '' || /[/\\:?#]/.test(name) ? undefined : `${folder}/${name}`;
}

/** Whether the first bytes are those of a picture of the kind that the file name says. */
export function isPictureFile(path: string, bytes: Uint8Array): boolean {
  const kind = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  // One sign for each byte; the decoder's latin1 is windows-1252.
  const head = String.fromCharCode(...bytes.subarray(0, 512));
  return beginnings[kind]?.test(head) ?? false;
}

const JPEG = /^\xff\xd8\xff/;

const beginnings: Record<string, RegExp> = {
  png: /^\x89PNG\r\n\x1a\n/,
  jpg: JPEG,
  jpeg: JPEG,
  gif: /^GIF8[79]a/,
  webp: /^RIFF[^]{4}WEBP/,
  avif: /^[^]{4}ftyp(avif|avis|mif1)/,
  svg: /<svg[\s>]/,
};

function decodedName(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
