import { readdirSync, readFileSync, statSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import type { ContentFile } from '#lib/content/content.ts';

/**
 * Every file of the content folder, in order of path. Hidden files are left out. Links to files are
 * followed, links to folders are not: they could lead in a circle.
 */
export function readContent(folder: string): ContentFile[] {
  return filesIn(folder, '').sort((a, b) => Number(a.path > b.path) - Number(a.path < b.path));
}

function filesIn(root: string, under: string): ContentFile[] {
  return entriesIn(join(root, under)).flatMap((entry) => {
    if (entry.name.startsWith('.')) return [];
    const path = under === '' ? entry.name : `${under}/${entry.name}`;
    if (!entry.isDirectory()) return [fileAt(root, path)];
    const inside = filesIn(root, path);
    return FILE_NAME.test(entry.name) ? [troubled(path, 'folder'), ...inside] : inside;
  });
}

function fileAt(root: string, path: string): ContentFile {
  const file = join(root, path);
  try {
    const status = statSync(file);
    if (status.isDirectory()) return troubled(path, 'link');
    if (!status.isFile()) return troubled(path, 'unreadable');
    return { path, bytes: readFileSync(file) };
  } catch {
    return troubled(path, 'unreadable');
  }
}

function entriesIn(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

function troubled(path: string, trouble: NonNullable<ContentFile['trouble']>): ContentFile {
  return { path, bytes: new Uint8Array(), trouble };
}

/** Names that belong to files: a folder that bears one is a mistake. */
const FILE_NAME = /\.(ya?ml|mdx?|txt)$/i;
