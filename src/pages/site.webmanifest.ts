import type { APIRoute } from 'astro';
import { webManifest } from '#lib/site/manifest.ts';
import { shell } from '#queries/shell.ts';

export const GET: APIRoute = async () =>
  new Response(webManifest(await shell()), {
    headers: { 'Content-Type': 'application/manifest+json' },
  });
