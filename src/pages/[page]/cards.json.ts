import type { APIRoute, GetStaticPaths } from 'astro';
import { cardsOf } from '#queries/cards.ts';
import { pageIds } from '#queries/pages.ts';

export const getStaticPaths = (async () =>
  (await pageIds()).map((page) => ({ params: { page } }))) satisfies GetStaticPaths;

export const GET: APIRoute<Record<string, never>, { page: string }> = async ({ params }) =>
  Response.json(await cardsOf(`pages/${params.page}`));
