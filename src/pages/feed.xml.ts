import type { APIRoute } from 'astro';
import { feed } from '#queries/feeds.ts';

export const GET: APIRoute = async () =>
  new Response(await feed(), { headers: { 'Content-Type': 'application/rss+xml' } });
