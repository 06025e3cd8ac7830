import type { Content } from '#lib/content/content.ts';
import { daysBetween } from '#lib/dates/day.ts';
import { problem, type Problem } from '#lib/problems/problem.ts';
import { englishArticles } from './article-kinds.ts';

/**
 * Days of publication that are far from the day on which readers could first see the article. An
 * edition of an earlier day than that cannot tell.
 */
export function firstDays(content: Content): Problem[] {
  return englishArticles(content).flatMap(([{ file, id, yaml }, { published }]) => {
    const first = content.firstDays?.get(id);
    if (first === undefined || first > content.editionDate) return [];
    const gap = daysBetween(published, first);
    if (Math.abs(gap) <= MOST_DAYS) return [];
    const what = `\`published\` is ${published}, but by the history readers could first see the article on ${first}, ${Math.abs(gap)} days ${gap > 0 ? 'later' : 'before'}.`;
    const fix = `Write \`published: ${first}\`; the day of an event is \`happened\`.`;
    return [problem('HB060', { file, ...yaml.place(['published']) }, what, fix)];
  });
}

/** A week may pass between writing and merging. */
const MOST_DAYS = 7;
