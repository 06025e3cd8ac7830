import { askedOf } from '#lib/search/query-words.ts';
import { filtersOf, type SearchState } from '#lib/search/query-state.ts';
import { ranked } from '#lib/search/ranking.ts';

/** Asks the index; throws where it cannot be loaded. */
export async function find(state: SearchState): Promise<Found> {
  const pagefind = await loaded();
  const asked = askedOf(state.q);
  const answer = await pagefind.search(asked === '' ? null : asked, { filters: filtersOf(state) });
  const looked = await Promise.all(
    answer.results
      .slice(0, LOOKED_AT)
      .map(async ({ data, score }) => resultOf(await data(), score)),
  );
  const results = ranked(state.q, looked);
  return {
    results: results.slice(0, SHOWN),
    count: results.length + Math.max(0, answer.results.length - looked.length),
    filters: answer.filters,
  };
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
    ranking: { metaWeights: { title: 8, aliases: 8, han: 2 } },
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
    content,
    score,
    excerpt,
    sections: sections.map(({ title, url }) => ({ title, url })),
  };
}

const LOOKED_AT = 60;
const SHOWN = 30;
const SECTIONS = 3;

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
    results: { score: number; data: () => Promise<Fragment> }[];
    filters: Found['filters'];
  }>;
}
