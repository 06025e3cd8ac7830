import { searchedKinds } from './kinds.ts';
import { holds, rootsOf } from './query-words.ts';

/**
 * The found pages that hold the query, best first: pages named so, pages whose name holds it, pages
 * whose text holds it as it is typed, then those that hold its words apart. Pagefind also finds
 * pages that hold other words with the same beginning or pieces of Chinese names; they are left out.
 */
export function ranked<T extends Rankable>(query: string, found: readonly T[]): T[] {
  const phrase = rootsOf(query).join(' ');
  const words = rootsOf(query);
  if (words.length === 0) return [...found];
  return found
    .map((page, place) => ({ page, place, ...standing(page, phrase, words) }))
    .filter(({ holdsAll }) => holdsAll)
    .sort(
      (a, b) =>
        a.tier - b.tier ||
        a.order - b.order ||
        a.titled - b.titled ||
        a.length - b.length ||
        a.place - b.place,
    )
    .map(({ page }) => page);
}

function standing(
  { title, aliases, content, kind, score }: Rankable,
  phrase: string,
  words: string[],
) {
  const names = [title, ...aliases].map((name) => rootsOf(name).join(' '));
  const text = rootsOf(content).join(' ');
  const named = names.join(' | ');
  const holdsAll = words.every((word) => holds(named, word) || holds(text, word));
  const tests = [
    // The aliases of a figure name what it is about, which has a page of its own.
    kind === 'figure' ? names[0] === phrase : names.includes(phrase),
    names.some((name) => holds(name, phrase)),
    words.every((word) => holds(named, word)),
    holds(text, phrase),
  ];
  const first = tests.indexOf(true) === -1 ? tests.length : tests.indexOf(true);
  // A source's title is text that others wrote.
  const tier = kind === 'source' && first > 0 ? Math.max(first, BY_NAME + 1) : first;
  const weights = NUMBER.test(phrase) ? WEIGHTS_OF_NUMBERS : WEIGHTS;
  const rank = searchedKinds.indexOf(kind as never);
  const byKind = rank === -1 ? searchedKinds.length : rank;
  // In names, what the page is decides; in texts, how much it speaks of the query, sources least.
  const order = tier <= BY_NAME ? byKind : -score * (weights[kind] ?? 1);
  // Of two figures the one with the shorter name is the broader.
  return { holdsAll, tier, order, titled: titledFor(names[0] ?? '', phrase), length: title.length };
}

/** Among pages of a kind: called so, beginning so, holding it, only known by it. */
function titledFor(title: string, phrase: string): number {
  if (title === phrase) return 0;
  if (title.startsWith(phrase)) return 1;
  return holds(title, phrase) ? 2 : 3;
}

const BY_NAME = 2;
const WEIGHTS: Record<string, number> = { explainer: 1.5, figure: 1.5, topic: 0.8, source: 0.5 };
/** Who types a number looks for the figure that holds it, then for those who explain it. */
const WEIGHTS_OF_NUMBERS: Record<string, number> = { ...WEIGHTS, explainer: 4, figure: 6 };
const NUMBER = /^[\d.,\s]+%?$/;

export interface Rankable {
  title: string;
  aliases: readonly string[];
  /** The whole text of the page. */
  content: string;
  kind: string;
  /** Pagefind's own. */
  score: number;
}
