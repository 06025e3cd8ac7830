import type { Content } from '#lib/content/content.ts';
import { isLive } from '#lib/articles/article.ts';
import { textsOf } from '#lib/content/nodes.ts';
import { problem, type Problem } from '#lib/problems/problem.ts';
import { englishArticles } from './article-kinds.ts';

/** Organisations that an article lists and never links; links to articles that readers cannot open. */
export function articleLinks(content: Content): Problem[] {
  return [...unlinkedOrganisations(content), ...linksToUnpublished(content)];
}

function unlinkedOrganisations(content: Content): Problem[] {
  return englishArticles(content).flatMap(([{ file, yaml, body }, { kind, organisations }]) => {
    if (kind === 'profile') return [];
    const linked = new Set(
      (body?.references.references ?? [])
        .filter(({ scheme }) => scheme === 'org')
        .map(({ id }) => id),
    );
    return organisations.flatMap((id, index) => {
      // One that does not exist is reported as that.
      if (linked.has(id) || !content.ids.get('organisations')?.has(id)) return [];
      const at = { file, ...yaml.place(['organisations', index]) };
      const what = `The article is about \`${id}\`, but its text never links it.`;
      return [problem('HB042', at, what, `Link its first mention: \`[…](org:${id})\`.`)];
    });
  });
}

function linksToUnpublished(content: Content): Problem[] {
  const { records, editionDate } = content;
  return textsOf(content).flatMap(({ file, id, collection, body }) => {
    const own = collection === 'articles' ? records.articles.get(id)?.data : undefined;
    if (own && !isLive(own, editionDate)) return [];
    return body.references.references.flatMap(({ scheme, id: target, line, column }) => {
      const article = scheme === 'article' ? records.articles.get(target)?.data : undefined;
      if (!article || isLive(article, editionDate)) return [];
      const state = article.draft ? 'is a draft' : `is held back until ${article.published}`;
      const what = `\`article:${target}\` ${state}, so that the link would lead nowhere.`;
      return [problem('HB043', { file, line, column }, what, 'Link it when it is published.')];
    });
  });
}
