import type { SearchedKind } from '#lib/search/kinds.ts';
import { askedOf } from '#lib/search/query-words.ts';
import { filtersOf, type SearchState } from '#lib/search/query-state.ts';
import { ranked } from '#lib/search/ranking.ts';

/** Asks the index; throws where it cannot be loaded. */
export async function find(state: SearchState): Promise<Found> {
  const pagefind = await loaded();
  const asked = askedOf(state.q) || null;
  const answer = await pagefind.search(asked, { filters: filtersOf(state) });
  const hits = await bestHits(pagefind, asked, state, answer.results);
  const looked = await Promise.all(hits.map(async (hit) => resultOf(await hit.data(), hit.score)));
  const results = ranked(state.q, looked);
  return {
    results: results.slice(0, SHOWN),
    count: results.length + answer.results.length - looked.length,
    filters: answer.filters,
  };
}

/**
 * The hits whose pages are read to be ranked. Where there are many, sources and figures, which are
 * most of the site, would crowd out the few pages that explain, and texts that name a thing the
 * page of the thing: the best of both come along.
 */
async function bestHits(pagefind: Pagefind, asked: string | null, state: SearchState, hits: Hit[]) {
  if (hits.length <= LOOKED_AT || state.kind !== '') return hits.slice(0, LOOKED_AT);
  const answers = await Promise.all(
    [TEXTS, THINGS].map((any) =>
      pagefind.search(asked, { filters: { ...filtersOf(state), kind: { any } } }),
    ),
  );
  const kept = answers.flatMap(({ results }) => results.slice(0, KEPT));
  const all = [...hits.slice(0, LOOKED_AT - kept.length), ...kept];
  return [...new Map(all.map((hit) => [hit.id, hit])).values()];
}

/** Loads the index before the first letter is typed. */
export function warmUp() {
  loaded().catch(() => {});
}

let pagefind: Promise<Pagefind> | undefined;

function loaded(): Promise<Pagefind> {
  pagefind ??= load().catch((error: unknown) => {
    pagefind = undefined;
    throw error;
  });
  return pagefind;
}

async function load(): Promise<Pagefind> {
  const index: Pagefind = await import(
    /* @vite-ignore */ `${import.meta.env.BASE_URL}pagefind/pagefind.js`
  );
  await index.options({
    excerptLength: 24,
    ranking: RANKING,
  });
  // Without this call `filters` of an answer is empty.
  await index.filters();
  return index;
}

function resultOf({ url, meta, content, excerpt, sub_results }: Fragment, score: number): Result {
  const sections = sub_results.filter((section) => section.url !== url).slice(0, SECTIONS);
  return {
    url,
    title: meta['title'] ?? url,
    kind: meta['kind'] ?? '',
    label: meta['label'] ?? '',
    date: meta['date'] ?? '',
    aliases: meta['aliases']?.split(' · ') ?? [],
    // The other names of what it links, which its words do not hold.
    content: `${content} ${meta['about'] ?? ''}`,
    score,
    excerpt,
    sections: sections.map(({ title, url }) => ({ title, url })),
  };
}

/** Names count most; a long page is no worse than a short one; labels are not searched. */
const RANKING = {
  pageLength: 0,
  metaWeights: { title: 8, aliases: 8, han: 2, about: 0.5, kind: 0, label: 0, date: 0 },
};
/** Each page looked at is a request of about 1 kB. */
const LOOKED_AT = 60;
const KEPT = 20;
const SHOWN = 30;
const SECTIONS = 3;
const THINGS = ['organisation', 'programme', 'term'] as const satisfies readonly SearchedKind[];
const TEXTS = ['explainer', 'news', 'topic', 'page'] as const satisfies readonly SearchedKind[];

export interface Found {
  results: Result[];
  count: number;
  /** How many pages each choice of each filter would leave. */
  filters: Record<string, Record<string, number>>;
}

export interface Result {
  url: string;
  title: string;
  kind: string;
  label: string;
  date: string;
  aliases: string[];
  content: string;
  score: number;
  /** With `<mark>` round what was found. */
  excerpt: string;
  sections: { title: string; url: string }[];
}

interface Hit {
  id: string;
  score: number;
  data: () => Promise<Fragment>;
}

interface Fragment {
  url: string;
  meta: Record<string, string>;
  content: string;
  excerpt: string;
  sub_results: { title: string; url: string }[];
}

interface Pagefind {
  options: (options: object) => Promise<void>;
  filters: () => Promise<unknown>;
  search: (
    query: string | null,
    options: object,
  ) => Promise<{
    results: Hit[];
    filters: Found['filters'];
  }>;
}
