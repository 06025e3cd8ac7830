import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildSite } from '#desk/build-site.ts';

/** A small edition without faults. */
export const GOOD = 'tests/fixtures/content/good';

/** The day of the small edition. */
export const DAY = '2025-12-01';

/** How long a build may take before a test gives up, in milliseconds. */
export const PATIENCE = 120_000;

/** Builds a content folder beside the other builds and gives the folder of the site. Nothing is kept from earlier builds. */
export async function builtSite(name: string, content = GOOD, date = DAY): Promise<string> {
  const [outDir, cacheDir] = [`.build/tests/${name}/site`, `.build/tests/${name}/cache`];
  rmSync(cacheDir, { recursive: true, force: true });
  await buildSite({ content, outDir, cacheDir, date });
  return outDir;
}

/** A copy of the small edition in which some files are other or new; gives its folder. */
export function contentWith(name: string, files: Record<string, string>): string {
  const folder = `.build/tests/${name}/content`;
  rmSync(folder, { recursive: true, force: true });
  cpSync(GOOD, folder, { recursive: true });
  // It has promised nothing, so that files can come and go.
  rmSync(`${folder}/permalinks.txt`);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}
