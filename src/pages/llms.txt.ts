import type { APIRoute } from 'astro';
import { llmsText } from '#lib/site/llms-text.ts';
import { explainers, news } from '#queries/articles.ts';
import { shell } from '#queries/shell.ts';

export const GET: APIRoute = async () =>
  new Response(llmsText(await shell(), { explainers: await explainers(), news: await news() }));
