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
    if (own?.draft) return [];
    // One that waits for its own day may link what is out by then.
    const day = own && own.published > editionDate ? own.published : editionDate;
    return body.references.references.flatMap((reference) => {
      const { scheme, id: target, line, column, words } = reference;
      const article = scheme === 'article' ? records.articles.get(target)?.data : undefined;
      if (!article || isLive(article, day)) return [];
      const at = { file, line, column };
      if (article.draft) {
        const what = `\`article:${target}\` is a draft, so that the link would lead nowhere.`;
        return [problem('HB043', at, what, 'Link it when it is published.')];
      }
      const held = `\`article:${target}\` is held back until ${article.published}`;
      if (words === '') {
        const what = `${held}, and its title must not be printed before.`;
        return [problem('HB043', at, what, 'Write words in the brackets.')];
      }
      const what = `${held}; until then its words stand without a link.`;
      return [problem('HB053', at, what, 'Leave it, if the words make sense alone.')];
    });
  });
}
