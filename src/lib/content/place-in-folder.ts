import type { Edition } from '#i18n/editions.ts';
import type { Collection } from '#lib/records/records.ts';

/** What a file is by its path from the content folder; nothing if no collection reads it. */
export function placeInFolder(path: string): FilePlace | undefined {
  if (path === 'site.yaml') return { as: 'record', collection: 'site', id: 'site' };
  if (path === 'redirects.yaml') return { as: 'record', collection: 'redirects', id: 'redirects' };
  if (path === 'names.txt' || path === 'permalinks.txt') return { as: 'list' };
  const [folder = '', name = '', file, ...deeper] = path.split('/');
  if (deeper.length > 0) return undefined;
  if (file === undefined) return record(folder, name);
  if (!isTextCollection(folder)) return undefined;
  return text(folder, name, file);
}

export const recordCollections = [
  'figures',
  'sources',
  'organisations',
  'programmes',
  'events',
  'glossary',
  'topics',
  'authors',
] as const satisfies readonly Collection[];

export const textCollections = ['articles', 'pages'] as const satisfies readonly Collection[];

const PICTURE = /\.(png|jpe?g|webp|avif|gif|svg)$/;

function record(folder: string, name: string): FilePlace | undefined {
  const collection = recordCollections.find((one) => one === folder);
  if (!collection || !name.endsWith('.yaml')) return undefined;
  return { as: 'record', collection, id: name.slice(0, -'.yaml'.length) };
}

function text(collection: TextCollection, id: string, file: string): FilePlace | undefined {
  const [, edition, format] = /^(en|zh-hant)\.(md|mdx)$/.exec(file) ?? [];
  if (edition && format) {
    return { as: 'text', collection, id, edition: edition as Edition, format: format as 'md' };
  }
  return PICTURE.test(file) ? { as: 'picture', collection, id } : undefined;
}

function isTextCollection(folder: string): folder is TextCollection {
  return textCollections.some((one) => one === folder);
}

type TextCollection = (typeof textCollections)[number];
type RecordCollection = (typeof recordCollections)[number];

export type FilePlace =
  | { as: 'record'; collection: RecordCollection | 'site' | 'redirects'; id: string }
  | { as: 'text'; collection: TextCollection; id: string; edition: Edition; format: 'md' | 'mdx' }
  | { as: 'picture'; collection: TextCollection; id: string }
  | { as: 'list' };
