import type { Content } from '#lib/content/content.ts';
import { problem, type Problem } from '#lib/problems/problem.ts';

/** Redirects that lead in a circle or through another redirect. */
export function redirects({ entries }: Content): Problem[] {
  return entries.flatMap(({ collection, file, yaml }) => {
    if (collection !== 'redirects' || yaml.value === null || typeof yaml.value !== 'object')
      return [];
    const table = yaml.value as Record<string, unknown>;
    return Object.entries(table).flatMap(([from, to]) => {
      if (typeof to !== 'string') return [];
      const at = { file, ...yaml.place([from], 'value') };
      const plain = to.replace(/#.*$/, '');
      if (plain === from) {
        return [problem('HB048', at, `\`${from}\` leads to itself.`, 'Remove it.')];
      }
      if (table[plain] === from) {
        const what = `\`${from}\` and \`${plain}\` lead to each other.`;
        return [problem('HB048', at, what, 'Remove one of the two.')];
      }
      if (!Object.hasOwn(table, plain)) return [];
      const what = `\`${from}\` leads to \`${to}\`, which is itself redirected.`;
      return [problem('HB048', at, what, `Write \`${String(table[plain])}\`.`)];
    });
  });
}
