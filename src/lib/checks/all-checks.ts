import type { Content } from '#lib/content/content.ts';
import { sortedProblems, type Problem } from '#lib/problems/problem.ts';

/** All problems of the content, in order of file, line and column. */
export function allProblems(content: Content): Problem[] {
  return sortedProblems([...content.problems, ...checks.flatMap((check) => check(content))]);
}

const checks: ((content: Content) => Problem[])[] = [];
