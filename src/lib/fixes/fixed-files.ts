import type { Content } from '#lib/content/content.ts';
import { decoded, placeOf } from '#lib/content/decoded.ts';
import { textsOf, type TextEntry } from '#lib/content/nodes.ts';
import { listedAddresses, permalinksText } from '#lib/permalinks/list.ts';
import { promisedAddresses } from '#lib/permalinks/promised.ts';
import { editedFile, madeOf, type Edit } from './edit.ts';
import { filledWords } from './filled-words.ts';
import { halfWidthMarks } from './half-width-marks.ts';
import { sourceLines } from './source-lines.ts';

/**
 * Every file that can be mended without an editor's judgement, as it should be, with a line on each
 * change. One mend may lay bare another: ask again until there is none.
 */
export function fixedFiles(content: Content): FixedFile[] {
  return [...fixedTexts(content), ...fixedPermalinks(content)];
}

function fixedTexts(content: Content): FixedFile[] {
  return textsOf(content).flatMap((entry) => {
    const { body, file } = entry;
    const edits = madeOf([
      ...halfWidthMarks(body),
      ...filledWords(content, entry),
      ...sourceLines(body),
    ]);
    const path = file.slice(content.folder.length + 1);
    const bytes = content.files.find((one) => one.path === path)?.bytes;
    if (edits.length === 0 || !bytes) return [];
    const read = decoded(bytes);
    const before = 'text' in read ? read.text.length - body.text.length : 0;
    const inFile = edits.map((edit) => ({ ...edit, offset: edit.offset + before }));
    const changes = edits.map((edit) => changeLine(entry, edit));
    return [{ path, text: editedFile(bytes, inFile), changes }];
  });
}

function changeLine({ body, file }: TextEntry, { offset, length, text }: Edit): string {
  const { line, column } = placeOf(body.text, offset);
  const at = `${file}:${line + body.linesBefore}:${column}`;
  if (text === '\n') return `${at} a blank line above the source line`;
  const before = body.text.slice(offset, offset + length);
  return length === 0 ? `${at} the words \`${text}\`` : `${at} \`${before}\` → \`${text}\``;
}

function fixedPermalinks(content: Content): FixedFile[] {
  const path = 'permalinks.txt';
  const before = content.lists.get(path);
  // A list that cannot be read would lose its addresses.
  if (content.problems.some(({ file }) => file === `${content.folder}/${path}`)) return [];
  const listed = listedAddresses(before ?? '').map(({ address }) => address);
  // Nor is one put in order that holds other lines, such as the marks of a merge.
  if (!listed.every((address) => address.startsWith('/'))) return [];
  const promised = promisedAddresses(content);
  const added = promised.filter((address) => !listed.includes(address));
  const text = permalinksText(before, promised);
  if (added.length === 0 && text === before) return [];
  const changes = added.map((address) => `${content.folder}/${path} \`${address}\``);
  return [
    { path, text, changes: changes.length > 0 ? changes : [`${content.folder}/${path} in order`] },
  ];
}

export interface FixedFile {
  /** From the content folder. */
  path: string;
  text: string;
  /** What was changed and where, for the editor to look at. */
  changes: string[];
}
