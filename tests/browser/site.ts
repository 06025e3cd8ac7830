import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serve } from '#desk/serve.ts';
import { siteOf } from '#lib/site/site-of.ts';

/** Serves the built site on a free port for all browser tests; Playwright demands a default export. */
export default async function site(): Promise<() => Promise<void>> {
  const path = join('content', 'site.yaml');
  const { base } = siteOf(readFileSync(path, 'utf8'), path);
  const { address, close } = await serve({ dir: 'dist', base, port: 0 });
  process.env['HARBOUR_ADDRESS'] = address;
  return close;
}
