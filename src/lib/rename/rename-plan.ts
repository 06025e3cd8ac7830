import { addresses } from '#lib/addresses/address.ts';
import { allProblems } from '#lib/checks/all-checks.ts';
import { kinds } from '#lib/checks/permalinks.ts';
import type { Content, ContentFile, Entry } from '#lib/content/content.ts';
import { contentOf } from '#lib/content/content-of.ts';
import { decoded } from '#lib/content/decoded.ts';
import { editedFile } from '#lib/fixes/edit.ts';
import { listedAddresses, permalinksText } from '#lib/permalinks/list.ts';
import { promisedAddresses } from '#lib/permalinks/promised.ts';
import { problemLine, type Problem } from '#lib/problems/problem.ts';
import { redirectLines } from './redirect-lines.ts';
import { referencesTo } from './references-to.ts';
import type { Renamed } from './renamed-record.ts';
import { wordsNaming } from './words-naming.ts';

/**
 * All that a new id changes: the file or folder that moves, and the text of every file that names it.
 * Nothing is planned that the checker would refuse: throws a sentence for each new error.
 */
export function renamePlan(content: Content, renamed: Renamed): RenamePlan {
  const { collection, old, next } = renamed;
  const isText = collection === 'articles' || collection === 'pages';
  const ending = isText ? '' : '.yaml';
  const move = { from: `${collection}/${old}${ending}`, to: `${collection}/${next}${ending}` };
  const moved = (path: string) =>
    path === move.from || path.startsWith(`${move.from}/`)
      ? move.to + path.slice(move.from.length)
      : path;
  const texts = new Map(content.entries.flatMap((entry) => rewritten(content, renamed, entry)));
  for (const [path, text] of linesFor(content, renamed)) texts.set(path, text);

  const files = filesAfter(content.files, texts).map((file) => ({
    ...file,
    path: moved(file.path),
  }));
  const after = contentOf(files, content);
  const list = content.lists.get('permalinks.txt');
  if (list !== undefined) {
    texts.set('permalinks.txt', permalinksText(list, promisedAddresses(after)));
  }
  const planned = filesAfter(files, new Map([...texts].map(([path, text]) => [moved(path), text])));
  refuseNewErrors(content, contentOf(planned, content));
  return { move, texts: [...texts].map(([path, text]) => ({ path: moved(path), text })) };
}

function rewritten(content: Content, renamed: Renamed, entry: Entry): [string, string][] {
  const path = entry.file.slice(content.folder.length + 1);
  const bytes = content.files.find((file) => file.path === path)?.bytes;
  const read = bytes && decoded(bytes);
  if (!bytes || !read || 'fault' in read) return [];
  const before = read.text.length - (entry.body?.text.length ?? 0);
  const inWords = entry.body ? wordsNaming(renamed, entry.body) : [];
  const edits = [
    ...referencesTo(renamed, entry, read.text),
    ...inWords.map((edit) => ({ ...edit, offset: edit.offset + before })),
  ];
  return edits.length === 0 ? [] : [[path, editedFile(bytes, edits)]];
}

/** The redirect from an address that readers may have; a draft never had one. */
function linesFor(content: Content, { collection, old, next }: Renamed): [string, string][] {
  const kind = kinds[collection];
  if (!kind) return [];
  const { of } = addresses('/');
  const [from, to] = [of(kind, old), of(kind, next)];
  const list = content.lists.get('permalinks.txt');
  const known = list && listedAddresses(list).map(({ address }) => address);
  if (!(known ?? promisedAddresses(content)).includes(from)) return [];
  const file = content.files.find(({ path }) => path === 'redirects.yaml');
  const read = file && decoded(file.bytes);
  return [
    ['redirects.yaml', redirectLines(read && 'text' in read ? read.text : undefined, from, to)],
  ];
}

function filesAfter(
  files: readonly ContentFile[],
  texts: ReadonlyMap<string, string>,
): ContentFile[] {
  const encode = (text: string) => new TextEncoder().encode(text);
  const kept = files.filter(({ path }) => !texts.has(path));
  return [...kept, ...[...texts].map(([path, text]) => ({ path, bytes: encode(text) }))].sort(
    (a, b) => Number(a.path > b.path) - Number(a.path < b.path),
  );
}

function refuseNewErrors(before: Content, after: Content) {
  const said = ({ code, what }: Problem) => `${code} ${what}`;
  const known = new Set(allProblems(before).map(said));
  const found = allProblems(after).filter(
    (one) => one.severity === 'error' && !known.has(said(one)),
  );
  if (found.length === 0) return;
  throw new Error(
    `Nothing was renamed: it would break this.\n${found.map(problemLine).join('\n')}`,
  );
}

export interface RenamePlan {
  move: { from: string; to: string };
  /** Every file that changes, where it is after the move, with its text. */
  texts: { path: string; text: string }[];
}
