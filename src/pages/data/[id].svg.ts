import type { APIRoute, GetStaticPaths } from 'astro';
import { drawnFigures } from '#queries/drawn-figures.ts';

export const getStaticPaths = (async () =>
  (await drawnFigures()).map(({ id, svg }) => ({
    params: { id },
    props: { svg },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ svg: string }> = ({ props }) => new Response(props.svg);
