import { editions, type Edition } from '#i18n/editions.ts';
import { searchWords } from '#i18n/search.ts';
import { nearestNames } from '#lib/search/nearest-names.ts';
import { nextPlace } from '#lib/search/next-place.ts';
import { isEmpty, searchOf, type SearchState } from '#lib/search/query-state.ts';
import { element } from './element.ts';
import { find, type Found } from './engine.ts';
import { resultItems, type Voice } from './result-list.ts';

/** What the dialog and the search page share: shows the answer to a state in their elements. */
export function searchSession({ field, results, status, advice, searchAddress }: Parts) {
  const voice = voiceOf(document.documentElement.lang);
  let newest = 0;

  const clear = () => {
    results.replaceChildren();
    advice.replaceChildren();
    status.textContent = '';
  };

  /** Shows what a state finds, unless a later one overtakes it. Returns it for the filters' counts. */
  const show = async (state: SearchState): Promise<Found | undefined> => {
    newest += 1;
    const turn = newest;
    if (isEmpty(state)) return void clear();
    status.textContent ||= voice.words.searching;
    try {
      const found = await find(state);
      if (turn !== newest) return undefined;
      results.replaceChildren(...resultItems(found.results, state.q, voice));
      status.textContent = announced(found, state.q, voice);
      const isNone = found.results.length === 0;
      advice.replaceChildren(...(isNone ? await adviceFor(state.q, searchAddress, voice) : []));
      return found;
    } catch {
      clear();
      status.textContent = voice.words.notReady;
      return undefined;
    }
  };

  const move = (event: KeyboardEvent) => {
    const links = [...results.querySelectorAll<HTMLAnchorElement>('li > a:not(ul ul a)')];
    const place = links.indexOf(document.activeElement as HTMLAnchorElement);
    if (place === -1 && document.activeElement !== field) return;
    const next = event.isComposing ? undefined : nextPlace(event.key, place, links.length);
    if (next === undefined) return;
    event.preventDefault();
    (links[next] ?? field).focus();
  };

  return { show, move, voice };
}

function announced({ count, results }: Found, query: string, { words }: Voice): string {
  if (results.length === 0) return words.none(query);
  if (count <= results.length) return words.found(count, query);
  return words.foundMany(results.length, count, query);
}

async function adviceFor(query: string, searchAddress: string, { words }: Voice) {
  const near = nearestNames(query, await names(searchAddress));
  const links = near.map((name) =>
    element('a', 'inline-flex min-h-11 items-center font-semibold text-data underline', [name], {
      href: searchAddress + searchOf({ q: name, kind: '', topic: '', year: '' }),
    }),
  );
  return [
    ...(links.length > 0
      ? [element('p', 'flex flex-wrap items-center gap-x-4', [words.didYouMean, ...links])]
      : []),
    element('p', 'mt-4 font-bold', [words.tryThis]),
    element(
      'ul',
      'list-disc pl-5 text-ink-2',
      words.tips.map((tip) => element('li', '', [tip])),
    ),
    element('p', '', [
      element('a', 'inline-flex min-h-11 items-center text-data underline', [words.seeAll], {
        href: `${searchAddress}#_a-to-z`,
      }),
    ]),
  ];
}

let loadedNames: Promise<string[]> | undefined;

/** Every name and alias, in one small file that is asked for only when nothing was found. */
function names(searchAddress: string): Promise<string[]> {
  loadedNames ??= fetch(`${searchAddress}names.json`)
    .then((response) => (response.ok ? response.json() : []))
    .catch(() => []);
  return loadedNames;
}

function voiceOf(lang: string): Voice {
  const edition =
    (Object.keys(editions) as Edition[]).find((key) => editions[key].lang === lang) ?? 'en';
  return { edition, words: searchWords[edition] };
}

interface Parts {
  field: HTMLInputElement;
  results: HTMLElement;
  status: HTMLElement;
  /** Where it stands what to try when nothing is found. */
  advice: HTMLElement;
  searchAddress: string;
}
