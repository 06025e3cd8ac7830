import type { APIRoute, GetStaticPaths } from 'astro';
import { articleIds } from '#queries/articles.ts';
import { markdownOf } from '#queries/markdown.ts';

export const getStaticPaths = (async () =>
  (await articleIds()).map((id) => ({ params: { id } }))) satisfies GetStaticPaths;

export const GET: APIRoute<Record<string, never>, { id: string }> = async ({ params }) =>
  new Response(await markdownOf(params.id), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
