import { blobsIn } from './blobs.ts';
import { chainsIn, type FileVersion } from './chains.ts';
import { commitsIn, LOG } from './git-log.ts';

/** Runs git in the content folder and gives what it prints; `undefined` where it fails. */
export type Git = (parameters: readonly string[], input?: string) => Uint8Array | undefined;

/** Why a history cannot be read, as the end of a sentence. */
export const absences = {
  shallow: 'this is a shallow clone, without its earlier commits',
  none: 'there is no git repository with a commit here',
} as const;

/**
 * Every version of the files that a history is told of, from one walk through the log and one through
 * the blobs; or why there is none.
 */
export function repository(git: Git): Repository | { absent: keyof typeof absences } {
  const shallow = git(['rev-parse', '--is-shallow-repository']);
  if (shallow && text(shallow).trim() === 'true') return { absent: 'shallow' };
  const log = shallow && git(LOG);
  if (!log) return { absent: 'none' };
  const chains = [...chainsIn(commitsIn(text(log)))].filter(
    ([path, versions]) => ARTICLE.test(path) || (FIGURE.test(path) && versions.length > 1),
  );
  const names = new Set(
    chains.flatMap(([, versions]) => versions.flatMap(({ blob = [] }) => blob)),
  );
  const batch = names.size > 0 && git(['cat-file', '--batch'], `${[...names].join('\n')}\n`);
  const texts = blobsIn(batch || new Uint8Array());
  return {
    files: chains.map(([path, versions]) => ({ path, versions })),
    textOf: ({ blob }) => (blob === undefined ? undefined : texts.get(blob)),
  };
}

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** The words of articles. */
export const ARTICLE = /^articles\/([^/]+)\/(en|zh-hant)\.mdx?$/;
export const FIGURE = /^figures\/([^/]+)\.yaml$/;

export interface Repository {
  files: { path: string; versions: FileVersion[] }[];
  /** What a file held then; `undefined` while it was removed. */
  textOf: (version: FileVersion) => string | undefined;
}
