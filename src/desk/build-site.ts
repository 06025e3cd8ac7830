import { existsSync, globSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'astro';
import type { BuildReport } from '#lib/build/summary.ts';
import { problemLine, type Problem } from '#lib/problems/problem.ts';
import { checkedContent } from './checked-content.ts';

/**
 * Checks the content and builds the site from it into `outDir`, which keeps its earlier files until
 * the new ones are whole. Throws `ContentError` where the check finds errors. Folders are relative
 * to the project; builds that run side by side need their own `outDir` and `cacheDir`.
 */
export async function buildSite(options: BuildOptions): Promise<BuildReport> {
  // Astro keeps the content of a build in the process, and its inputs are the environment's.
  const turn = last.then(() => buildInTurn(options));
  last = turn.catch(() => {});
  return turn;
}

let last: Promise<unknown> = Promise.resolve();

async function buildInTurn({ content, outDir, cacheDir, date, progress }: BuildOptions) {
  const started = performance.now();
  progress?.('Checking the content');
  const problems = checkedContent({ folder: content, editionDate: date }).problems;
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new ContentError(errors);

  const checked = performance.now();
  progress?.('Building the pages');
  const next = join('.build', `${outDir.replaceAll(/[^\w-]+/g, '-')}-next`);
  rmSync(next, { recursive: true, force: true });
  performance.clearMeasures('harbour:search');
  // Vite builds otherwise where a terminal has set `NODE_ENV` to something else.
  const environment = { HARBOUR_CONTENT: content, HARBOUR_DATE: date, NODE_ENV: 'production' };
  await withEnvironment(environment, () => build({ outDir: next, cacheDir, logLevel: 'warn' }));
  const built = performance.now();
  const searching = performance.getEntriesByName('harbour:search')[0]?.duration ?? 0;

  const files = globSync('**/*', { cwd: next })
    .map((path) => ({ path, stats: statSync(join(next, path)) }))
    .filter(({ stats }) => stats.isFile())
    .map(({ path, stats }) => ({ path, size: stats.size }));
  replace(outDir, next);
  return {
    pages: files.filter(({ path }) => path.endsWith('.html')).length,
    phases: [
      { name: 'check', seconds: (checked - started) / 1000 },
      { name: 'pages', seconds: (built - checked - searching) / 1000 },
      { name: 'search', seconds: searching / 1000 },
    ],
    files,
  };
}

async function withEnvironment(values: Record<string, string>, run: () => Promise<void>) {
  const before = { ...process.env };
  Object.assign(process.env, values);
  try {
    await run();
  } finally {
    for (const name of Object.keys(values)) {
      if (before[name] === undefined) delete process.env[name];
      else process.env[name] = before[name];
    }
  }
}

/** Both moves are renames in one file system: readers see the old site or the new one. */
function replace(outDir: string, next: string) {
  const old = `${next}-old`;
  rmSync(old, { recursive: true, force: true });
  mkdirSync(dirname(outDir), { recursive: true });
  if (existsSync(outDir)) renameSync(outDir, old);
  renameSync(next, outDir);
  rmSync(old, { recursive: true, force: true });
}

/** The content has errors; the message lists them as `npm run check` does. */
export class ContentError extends Error {
  constructor(problems: readonly Problem[]) {
    const count = problems.length === 1 ? 'one error' : `${problems.length} errors`;
    super(`${problems.map(problemLine).join('\n')}\nNothing was built: the content has ${count}.`);
    this.name = 'ContentError';
  }
}

export interface BuildOptions {
  /** The content folder: `content`. */
  content: string;
  /** Where the site goes: `dist`. */
  outDir: string;
  /** What a later build may use again: `node_modules/.astro`. */
  cacheDir: string;
  /** The edition date, `2026-11-22`. */
  date: string;
  /** Told of each phase as it begins. */
  progress?: (phase: string) => void;
}
