import type { APIRoute } from 'astro';
import { dataPackage } from '#lib/figures/data-package.ts';
import { records } from '#queries/records.ts';
import { shell } from '#queries/shell.ts';

export const GET: APIRoute = async () =>
  new Response(dataPackage(await records(), await shell()), {
    headers: { 'Content-Type': 'application/json' },
  });
