import { buildSummary } from '#lib/build/summary.ts';
import { buildSite, ContentError } from './build-site.ts';
import { editionDate } from './edition-date.ts';

/**
 * Builds the publication into `dist/` and prints what became of it. Returns whether it was built;
 * why not is printed.
 */
export async function built(): Promise<boolean> {
  try {
    const content = process.env['HARBOUR_CONTENT'] || 'content';
    const given = process.env['HARBOUR_DATE'];
    const date = editionDate({ folder: content, given, now: () => new Date() });
    console.log(`Edition of ${date}.`);
    const report = await buildSite({
      content,
      outDir: 'dist',
      cacheDir: 'node_modules/.astro',
      date,
      ...(process.stdout.isTTY && { progress: (phase: string) => console.log(`${phase} …`) }),
    });
    console.log(`\nBuilt into \`dist/\`:\n${buildSummary(report)}`);
    return true;
  } catch (error) {
    console.error(explained(error));
    return false;
  }
}

/** What an editor can act on: our own sentences as they are, all else with where it came from. */
function explained(error: unknown): string {
  if (error instanceof ContentError) return error.message;
  if (!(error instanceof Error)) return String(error);
  const hint = 'hint' in error && error.hint ? `\n${String(error.hint)}` : '';
  const cause = error.cause instanceof Error ? `\nCaused by: ${error.cause.message}` : '';
  return `The build failed; \`dist/\` is as it was.\n${error.stack ?? error.message}${hint}${cause}`;
}
