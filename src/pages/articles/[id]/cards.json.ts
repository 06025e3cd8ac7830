import type { APIRoute, GetStaticPaths } from 'astro';
import { articleIds } from '#queries/articles.ts';
import { cardsOf } from '#queries/cards.ts';

export const getStaticPaths = (async () =>
  (await articleIds()).map((id) => ({ params: { id } }))) satisfies GetStaticPaths;

export const GET: APIRoute<Record<string, never>, { id: string }> = async ({ params }) =>
  Response.json(await cardsOf(`articles/${params.id}`));
