import { allProblems } from '#lib/checks/all-checks.ts';
import { contentOf } from '#lib/content/content-of.ts';
import type { Problem } from '#lib/problems/problem.ts';
import { readContent } from './read-content.ts';

/**
 * What the checker would say of a file that is not written yet, beside all that is there. Throws a
 * sentence where the content folder has a file of that id already.
 */
export function draftProblems(
  settings: { folder: string; editionDate: string },
  path: string,
  text: string,
): Problem[] {
  const files = readContent(settings.folder);
  const bare = path.replace(/\.\w+$/, '');
  const other = files.find((file) => file.path.replace(/\.\w+$/, '') === bare);
  if (other) {
    const file = `${settings.folder}/${other.path}`;
    throw new Error(`\`${file}\` exists, and nothing is overwritten. Choose another id.`);
  }
  const all = [...files, { path, bytes: new TextEncoder().encode(text) }];
  const content = contentOf(all, { ...settings, components: [] });
  return allProblems(content).filter(({ file }) => file === `${settings.folder}/${path}`);
}
