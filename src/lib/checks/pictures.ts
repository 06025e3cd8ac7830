import type { Content } from '#lib/content/content.ts';
import { nodesOf, spotOf, textsOf } from '#lib/content/nodes.ts';
import { imageFile } from '#lib/content/picture.ts';
import { didYouMean } from '#lib/problems/nearest.ts';
import { dangerousScheme } from './link-addresses.ts';
import { problem, type Problem } from '#lib/problems/problem.ts';

/** Pictures in the words: each stands beside its text and has words for those who cannot see it. */
export function pictures(content: Content): Problem[] {
  return textsOf(content).flatMap((entry) => {
    const folder = `${entry.collection}/${entry.id}`;
    const inWords = nodesOf(entry.body).flatMap(({ node }) => {
      if (node.type !== 'image' && node.type !== 'imageReference') return [];
      const at = spotOf(entry, node);
      const found: Problem[] = [];
      if (!node.alt?.trim()) {
        const what = 'The picture has no words for readers who cannot see it.';
        found.push(
          problem('HB019', at, what, 'Write them in the brackets: `![What it shows](…)`.'),
        );
      }
      if (node.type !== 'image') return found;
      const path = imageFile(folder, node.url);
      // What runs code is reported as that.
      if (dangerousScheme(node.url)) return found;
      if (path !== undefined && content.paths.has(path)) return found;
      const beside = [...content.paths].filter((one) => one.startsWith(`${folder}/`));
      const names = beside.map((one) => one.slice(folder.length + 1));
      const what = `The picture \`${node.url.slice(0, 80)}\` is not beside the text.`;
      const add = `Put it into \`${content.folder}/${folder}/\` and write its name alone.`;
      return [...found, problem('HB018', at, what, didYouMean(node.url, names, add))];
    });
    return [...inWords, ...chineseAlt(content, entry)];
  });
}

function chineseAlt({ records, articlesZhHant }: Content, entry: EntryOf): Problem[] {
  const own = articlesZhHant.get(entry.id);
  if (entry.collection !== 'articles' || entry.edition !== 'zh-hant' || !own) return [];
  const picture = records.articles.get(entry.id)?.data.picture;
  const { file, yaml } = entry;
  if (picture && own.pictureAlt === undefined) {
    const what = '`pictureAlt` is missing: the English text has a picture.';
    return [problem('HB019', { file, ...yaml.first }, what, 'Say in Chinese what it shows.')];
  }
  if (picture || own.pictureAlt === undefined || !records.articles.has(entry.id)) return [];
  const at = { file, ...yaml.place(['pictureAlt'], 'key') };
  const what = '`pictureAlt` is given, but the English text has no picture.';
  return [problem('HB044', at, what, 'Remove it.')];
}

type EntryOf = ReturnType<typeof textsOf>[number];
