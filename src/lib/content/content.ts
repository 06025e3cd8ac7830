import type { Root } from 'mdast';
import type { Edition } from '#i18n/editions.ts';
import type { Problem } from '#lib/problems/problem.ts';
import type { Collection, Records } from '#lib/records/records.ts';
import type { TextReferences } from '#lib/references/reference.ts';
import type { ArticleZhHant } from '#schemas/article-zh-hant.ts';
import type { Site } from '#schemas/site.ts';
import type { Known } from './missing-words.ts';
import type { YamlText } from './yaml-text.ts';

/** One file of the content folder as the disk gave it. */
export interface ContentFile {
  /** From the content folder, with slashes: `figures/startups.yaml`. */
  path: string;
  bytes: Uint8Array;
  /** Why there are no bytes: a folder where a file is due, a link to a folder, a file that cannot be read. */
  trouble?: 'folder' | 'link' | 'unreadable';
}

/** All content with what is known of it; checks read it and change nothing. */
export interface Content extends Known {
  /** How the content folder is printed before a path: `content`. */
  folder: string;
  /** The day of the edition, `2025-11-22`. */
  editionDate: string;
  files: readonly ContentFile[];
  /** Every record and text that a collection reads, in order of path, with or without valid data. */
  entries: readonly Entry[];
  /** What could be read. A record whose only fault is a dangling reference is here. */
  records: Records;
  articlesZhHant: ReadonlyMap<string, ArticleZhHant>;
  /** `site.yaml`, if it could be read. */
  site: Site | undefined;
  /** The texts of `names.txt` and `permalinks.txt`, where they exist and are not empty. */
  lists: ReadonlyMap<string, string>;
  /** Names of the components that `.mdx` may use. */
  components: readonly string[];
  /** The day from which readers could first see each article, by its id; absent where git cannot tell. */
  firstDays?: ReadonlyMap<string, string>;
  /** What was found while reading: bytes, YAML, schema. */
  problems: readonly Problem[];
}

export interface Entry {
  collection: Collection | 'site' | 'redirects';
  id: string;
  edition: Edition;
  /** As printed: `content/articles/x/en.md`. */
  file: string;
  /** The record, or the front matter of a text. */
  yaml: YamlText;
  /** Under the front matter. */
  body?: Body;
}

export interface Body {
  /** The Markdown, with line ends as `\n`. */
  text: string;
  format: 'md' | 'mdx';
  /** The number of lines of the file before the body. */
  linesBefore: number;
  /** Its Markdown tree, with places counted from the body's first line; empty if it cannot be read. */
  tree: Root;
  /** Places counted in the file. */
  references: TextReferences;
}
