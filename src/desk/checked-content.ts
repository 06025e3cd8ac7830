import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { allProblems } from '#lib/checks/all-checks.ts';
import type { Content } from '#lib/content/content.ts';
import { contentOf } from '#lib/content/content-of.ts';
import type { Problem } from '#lib/problems/problem.ts';
import { firstDaysIn } from './first-days.ts';
import { readContent } from './read-content.ts';

/** Reads a content folder and finds everything that is wrong with it; throws for no content. */
export function checkedContent({ folder, editionDate }: CheckInput): {
  content: Content;
  problems: Problem[];
  /** What could not be checked here. */
  notice?: string;
} {
  const printed = folder.replace(/^\.\//, '').replace(/\/+$/, '');
  const firstDays = firstDaysIn(folder, editionDate);
  const content = contentOf(readContent(folder), {
    folder: printed,
    editionDate,
    components: componentsForWriters(),
    ...('absent' in firstDays ? {} : { firstDays }),
  });
  const problems = allProblems(content);
  return {
    content,
    problems,
    ...('absent' in firstDays && { notice: noticeOf(firstDays.absent) }),
  };
}

function noticeOf(absent: string): string {
  return `Days of publication were not compared with the history: ${absent}.`;
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
