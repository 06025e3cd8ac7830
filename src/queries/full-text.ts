import { getContainerRenderer } from '@astrojs/mdx/container-renderer';
import { loadRenderers } from 'astro:container';
import { getEntry, render } from 'astro:content';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { curled } from '#lib/editions/punctuation.ts';
import { feedHtml } from '#lib/feeds/feed-html.ts';
import { fullText } from '#lib/feeds/full-text.ts';
import { resolve } from '#lib/references/resolve.ts';
import { once } from './once.ts';
import { records } from './records.ts';
import { resolveContext } from './resolve-context.ts';
import { shell } from './shell.ts';
import { listedSources } from './sources.ts';

const container = once(async () =>
  AstroContainer.create({ renderers: await loadRenderers([getContainerRenderer()]) }),
);

const texts = new Map<string, Promise<string>>();

/** An article's whole text as HTML that stands by itself; the reason, if it was withdrawn. */
export function articleFullText(id: string): Promise<string> {
  const text = texts.get(id) ?? written(id);
  texts.set(id, text);
  return text;
}

async function written(id: string): Promise<string> {
  const entry = await getEntry('articles', id);
  const data = (await records()).articles.get(id)?.data;
  if (!entry || !data) throw new Error(`\`content/articles/${id}\` is not in this edition.`);
  const { addresses, edition, url, words } = await shell();
  const page = url + addresses.of('article', id);
  if (data.withdrawn) return `<p>${words.article.withdrawn}. ${data.withdrawn}</p>`;
  const { Content } = await render(entry);
  const html = await (await container()).renderToString(Content);
  const { citations, html: resolved } = resolve(html, await resolveContext());
  const sources = await listedSources(citations.map(({ source }) => source));
  const { corrections } = data;
  const keyPoints = (data.keyPoints ?? []).map(curled);
  return feedHtml(
    fullText({ html: resolved, keyPoints, corrections, citations, sources }, edition),
    page,
  );
}
