import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { allProblems } from '#lib/checks/all-checks.ts';
import type { Content } from '#lib/content/content.ts';
import { contentOf } from '#lib/content/content-of.ts';
import type { Problem } from '#lib/problems/problem.ts';
import { readContent } from './read-content.ts';

/** Reads a content folder and finds everything that is wrong with it; throws for no content. */
export function checkedContent({ folder, editionDate }: CheckInput): {
  content: Content;
  problems: Problem[];
} {
  const printed = folder.replace(/^\.\//, '').replace(/\/+$/, '');
  const content = contentOf(readContent(folder), {
    folder: printed,
    editionDate,
    components: componentsForWriters(),
  });
  return { content, problems: allProblems(content) };
}

/** Names of the components that `.mdx` texts may use: the files of `src/components/mdx/`. */
function componentsForWriters(): string[] {
  try {
    return readdirSync(join(import.meta.dirname, '../components/mdx'))
      .filter((name) => name.endsWith('.astro'))
      .map((name) => name.slice(0, -'.astro'.length));
  } catch {
    return [];
  }
}

interface CheckInput {
  /** The content folder, as it is to be printed: `content`. */
  folder: string;
  editionDate: string;
}
