import { distance } from 'fastest-levenshtein';
import { normalised } from './query-words.ts';

/**
 * The names that a slip of the fingers may have meant, nearest first, at most `most`: one letter in
 * four may be wrong. A query is compared with whole names and with runs of as many of their words.
 */
export function nearestNames(query: string, names: readonly string[], most = 4): string[] {
  const typed = normalised(query);
  if (typed.length < SHORTEST) return [];
  const allowed = Math.max(1, Math.floor(typed.length / 4));
  return names
    .map((name) => ({ name, away: away(typed, normalised(name)) }))
    .filter(({ away }) => away <= allowed)
    .sort((a, b) => a.away - b.away || a.name.length - b.name.length)
    .slice(0, most)
    .map(({ name }) => name);
}

function away(typed: string, name: string): number {
  const words = name.split(' ');
  const count = typed.split(' ').length;
  const runs = words.map((_, from) => words.slice(from, from + count).join(' '));
  return Math.min(...[name, ...runs].map((run) => distance(typed, run)));
}

const SHORTEST = 3;
