import type { APIRoute, GetStaticPaths } from 'astro';
import { topicFeed } from '#queries/feeds.ts';
import { topics } from '#queries/topics.ts';

export const getStaticPaths = (async () =>
  (await topics()).map(({ id }) => ({ params: { id } }))) satisfies GetStaticPaths;

export const GET: APIRoute<Record<string, never>, { id: string }> = async ({ params }) =>
  new Response(await topicFeed(params.id), { headers: { 'Content-Type': 'application/rss+xml' } });
