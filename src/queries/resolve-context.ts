import { getCollection } from 'astro:content';
import type { ResolveContext } from '#lib/references/resolve.ts';
import { once } from './once.ts';
import { records } from './records.ts';
import { shell } from './shell.ts';

/** What `resolve` needs to write a text's references. */
export const resolveContext = once(async (): Promise<ResolveContext> => {
  const { addresses, edition } = await shell();
  const known = await records();
  // `records` holds only what this edition shows; a link to a draft must not look like a slip.
  const articles = new Map(
    (await getCollection('articles')).map(({ id, data }) => [
      id,
      known.articles.get(id) ?? { data, body: '', format: 'md' as const },
    ]),
  );
  const isLive = (id: string) => known.articles.has(id);
  return { records: { ...known, articles }, addresses, edition, isLive };
});
