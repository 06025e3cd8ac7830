import type { Content } from '#lib/content/content.ts';
import { noSuchPoint } from '#lib/content/missing-words.ts';
import { didYouMean } from '#lib/problems/nearest.ts';
import { problem, type Problem } from '#lib/problems/problem.ts';

/** The figures and the article that `site.yaml` names for the home page. */
export function frontPage({ entries, site, ids, points }: Content): Problem[] {
  const entry = entries.find(({ collection }) => collection === 'site');
  if (!entry || !site) return [];
  const { file, yaml } = entry;
  const { figures, unknown } = site.frontPage;
  const found = figures.flatMap((written, index) => {
    const at = { file, ...yaml.place(['frontPage', 'figures', index]) };
    const [id = '', key = ''] = written.split(/@(.*)/s);
    const keys = points.get(id);
    if (!keys) {
      const what = `\`${id}\` is not in \`figures/\`.`;
      return [problem('HB007', at, what, didYouMean(id, points.keys(), 'Name one that exists.'))];
    }
    return key === 'latest' || keys.includes(key) ? [] : [noSuchPoint(id, key, keys, at)];
  });
  const articles = ids.get('articles') ?? new Set<string>();
  if (!unknown || articles.has(unknown.article)) return found;
  const at = { file, ...yaml.place(['frontPage', 'unknown', 'article']) };
  const what = `\`${unknown.article}\` is not in \`articles/\`.`;
  const fix = didYouMean(unknown.article, articles, 'Name one that exists.');
  return [...found, problem('HB007', at, what, fix)];
}
