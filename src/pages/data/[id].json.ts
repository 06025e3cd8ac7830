import type { APIRoute, GetStaticPaths } from 'astro';
import { figureJson } from '#lib/figures/csv.ts';
import { figureIds, figureRecord } from '#queries/figures.ts';
import { records } from '#queries/records.ts';

export const getStaticPaths = (async () =>
  (await figureIds()).map((id) => ({ params: { id } }))) satisfies GetStaticPaths;

export const GET: APIRoute<Record<string, never>, { id: string }> = async ({ params }) => {
  const { sources } = await records();
  return new Response(figureJson(params.id, await figureRecord(params.id), sources));
};
