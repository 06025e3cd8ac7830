/** What is looked for; empty strings where nothing is chosen. */
export interface SearchState {
  q: string;
  kind: string;
  topic: string;
  year: string;
}

const KEYS = ['q', 'kind', 'topic', 'year'] as const;

/** Reads the query part of an address: `?q=talent&kind=figure`. */
export function stateOf(search: string): SearchState {
  const given = new URLSearchParams(search);
  const value = (key: string) => (given.get(key) ?? '').trim().slice(0, LONGEST);
  return { q: value('q'), kind: value('kind'), topic: value('topic'), year: value('year') };
}

/** The query part of an address that leads to the state again; empty for an empty one. */
export function searchOf(state: SearchState): string {
  const chosen = KEYS.filter((key) => state[key] !== '').map((key) => [key, state[key]]);
  return chosen.length === 0 ? '' : `?${new URLSearchParams(chosen)}`;
}

export function isEmpty(state: SearchState): boolean {
  return KEYS.every((key) => state[key] === '');
}

/** The filters among them, as Pagefind takes them. */
export function filtersOf({ kind, topic, year }: SearchState): Record<string, string> {
  return Object.fromEntries(Object.entries({ kind, topic, year }).filter(([, value]) => value));
}

/** No one types more, and a long address would be searched word by word. */
const LONGEST = 200;
