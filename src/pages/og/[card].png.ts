import type { APIRoute, GetStaticPaths } from 'astro';
import { drawnShareCard, shareCards } from '#queries/share-cards.ts';

export const getStaticPaths = (async () =>
  [...(await shareCards()).keys()].map((card) => ({ params: { card } }))) satisfies GetStaticPaths;

export const GET: APIRoute<Record<string, never>, { card: string }> = async ({ params }) =>
  new Response(await drawnShareCard(params.card), { headers: { 'Content-Type': 'image/png' } });
