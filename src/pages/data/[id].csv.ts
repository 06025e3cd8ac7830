import type { APIRoute, GetStaticPaths } from 'astro';
import { figureCsv } from '#lib/figures/csv.ts';
import { figureIds, figureRecord } from '#queries/figures.ts';

export const getStaticPaths = (async () =>
  (await figureIds()).map((id) => ({ params: { id } }))) satisfies GetStaticPaths;

export const GET: APIRoute<Record<string, never>, { id: string }> = async ({ params }) =>
  new Response(figureCsv(params.id, await figureRecord(params.id)));
