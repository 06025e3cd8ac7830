import { join } from 'node:path';
import { contentOf } from '#lib/content/content-of.ts';
import { fixedFiles } from '#lib/fixes/fixed-files.ts';
import { readContent } from './read-content.ts';
import { writeWhole } from './write-file.ts';

/** Mends what can be mended in a content folder, and tells each change in a line. */
export function mended(settings: { folder: string; editionDate: string }): string[] {
  const changes: string[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const content = contentOf(readContent(settings.folder), { ...settings, components: [] });
    const files = fixedFiles(content);
    if (files.length === 0) break;
    for (const { path, text, changes: lines } of files) {
      writeWhole(join(settings.folder, path), text);
      changes.push(...lines);
    }
  }
  return changes;
}

/** Marks, then the words that they hid, then addresses; a fourth round would be a fault of ours. */
const ROUNDS = 4;
