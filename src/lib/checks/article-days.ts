import type { Content, Entry } from '#lib/content/content.ts';
import { problem, type Problem } from '#lib/problems/problem.ts';
import type { Article } from '#schemas/article.ts';
import { englishArticles } from './article-kinds.ts';

/** Days of an article that contradict one another. */
export function articleDays(content: Content): Problem[] {
  return englishArticles(content).flatMap(([entry, article]) => [
    ...updatedFaults(entry, article),
    ...earlyDays(entry, article),
  ]);
}

function updatedFaults({ file, yaml }: Entry, { updated, changes }: Article): Problem[] {
  const newest = changes
    .map(({ date }) => date)
    .sort()
    .at(-1);
  if (updated === newest) return unordered({ file, yaml }, changes);
  if (updated === undefined) {
    const at = { file, ...yaml.place(['changes'], 'key') };
    const what = `\`changes\` has an entry of ${newest}, but \`updated\` is missing.`;
    return [problem('HB040', at, what, `Add \`updated: ${newest}\`.`)];
  }
  const at = { file, ...yaml.place(['updated']) };
  const what = newest
    ? `\`updated\` is ${updated}, but the newest entry of \`changes\` is of ${newest}.`
    : `\`updated\` is ${updated}, but \`changes\` has no entry.`;
  return [problem('HB040', at, what, 'Say in `changes` what changed on that day.')];
}

function unordered({ file, yaml }: Pick<Entry, 'file' | 'yaml'>, changes: Article['changes']) {
  return changes.flatMap(({ date }, index) => {
    const before = changes[index - 1]?.date;
    if (before === undefined || before <= date) return [];
    const at = { file, ...yaml.place(['changes', index, 'date']) };
    const what = `The change of ${date} stands after that of ${before}.`;
    return [problem('HB040', at, what, 'Put the newest last.')];
  });
}

function earlyDays({ file, yaml }: Entry, article: Article): Problem[] {
  const { published, happened } = article;
  const early = (['changes', 'corrections'] as const).flatMap((key) =>
    article[key].flatMap(({ date }, index) => {
      if (date >= published) return [];
      const at = { file, ...yaml.place([key, index, 'date']) };
      const what = `The entry of ${date} in \`${key}\` is older than \`published\`, ${published}.`;
      return [problem('HB041', at, what, 'Only what was published can be changed.')];
    }),
  );
  if (happened === undefined || happened <= published) return early;
  const at = { file, ...yaml.place(['happened']) };
  const what = `\`happened\` is ${happened}, after \`published\`, ${published}.`;
  return [...early, problem('HB041', at, what, 'A report follows its event.')];
}
