import type { APIRoute } from 'astro';
import { changesFeed } from '#queries/feeds.ts';

export const GET: APIRoute = async () =>
  new Response(await changesFeed(), { headers: { 'Content-Type': 'application/rss+xml' } });
