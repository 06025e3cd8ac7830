import type { APIRoute } from 'astro';
import { correctionsFeed } from '#queries/feeds.ts';

export const GET: APIRoute = async () =>
  new Response(await correctionsFeed(), { headers: { 'Content-Type': 'application/rss+xml' } });
