import type { APIRoute } from 'astro';
import { shell } from '#queries/shell.ts';

export const GET: APIRoute = async () => {
  const { addresses, url } = await shell();
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${url}${addresses.to('sitemap')}\n`);
};
