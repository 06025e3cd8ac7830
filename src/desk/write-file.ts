import { realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a text so that readers see the file as it was or as it is, never a half of it. A link to a
 * file stays a link, and a file keeps its rights.
 */
export function writeWhole(file: string, text: string): void {
  const known = statSync(file, { throwIfNoEntry: false });
  const target = known ? realpathSync(file) : file;
  // Hidden, so that whoever reads the folder meanwhile leaves it out.
  const beside = join(dirname(target), `.${basename(target)}.${process.pid}`);
  try {
    writeFileSync(beside, text, { flag: 'wx', ...(known && { mode: known.mode }) });
    renameSync(beside, target);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}
