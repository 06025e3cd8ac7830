import type { ResolveContext } from '#lib/references/resolve.ts';
import { once } from './once.ts';
import { records } from './records.ts';
import { shell } from './shell.ts';

/** What `resolve` needs to write a text's references. */
export const resolveContext = once(async (): Promise<ResolveContext> => {
  const { addresses, edition } = await shell();
  const known = await records();
  // `records` holds only what this edition shows.
  return { records: known, addresses, edition, isLive: (id) => known.articles.has(id) };
});
