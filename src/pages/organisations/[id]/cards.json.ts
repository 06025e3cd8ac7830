import type { APIRoute, GetStaticPaths } from 'astro';
import { cardsOf } from '#queries/cards.ts';
import { profiles } from '#queries/organisations.ts';

export const getStaticPaths = (async () =>
  [...(await profiles())].map(([id, article]) => ({
    params: { id },
    props: { article },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ article: string }> = async ({ props }) =>
  Response.json(await cardsOf(`articles/${props.article}`));
