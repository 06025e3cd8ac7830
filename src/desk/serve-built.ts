import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { siteOf } from '#lib/site/site-of.ts';
import { serve } from './serve.ts';

/** Serves `dist/` until the reader ends it with Ctrl-C. */
export async function serveBuilt(): Promise<void> {
  try {
    const path = join(process.env['HARBOUR_CONTENT'] || 'content', 'site.yaml');
    const { base } = siteOf(readFileSync(path, 'utf8'), path);
    const { address, close } = await serve({ dir: 'dist', base, port: 4321 });
    console.log(`\nHarbour is at ${address} (end with Ctrl-C)`);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => void close().then(() => process.exit(0)));
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
