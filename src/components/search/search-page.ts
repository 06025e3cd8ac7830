import { isEmpty, searchOf, stateOf, type SearchState } from '#lib/search/query-state.ts';
import { searchSession } from './search-session.ts';
import { waitingForPause } from './waiting-for-pause.ts';

const page = document.querySelector<HTMLElement>('[data-search-page]');
if (page) start(page);

function start(page: HTMLElement) {
  const part = <T extends HTMLElement>(name: string) => page.querySelector<T>(`[data-${name}]`)!;
  const form = page.querySelector('form')!;
  const field = form.querySelector('input')!;
  const filters = [...form.querySelectorAll('select')];
  const everything = document.querySelector<HTMLElement>('[data-a-to-z]');
  const session = searchSession({
    field,
    results: part('search-results'),
    status: part('search-status'),
    advice: part('search-advice'),
    searchAddress: location.pathname,
  });

  const chosen = (): SearchState =>
    stateOf(String(new URLSearchParams(new FormData(form) as never)));

  const show = async (state: SearchState) => {
    if (everything) everything.hidden = !isEmpty(state);
    const found = await session.show(state);
    for (const select of filters) count(select, found?.filters[select.name], state);
  };

  /** Each change of the field mends the address in its place; each choice and each Enter is a step back. */
  const change = (step: 'pushState' | 'replaceState') => () => {
    const state = chosen();
    const address = location.pathname + searchOf(state);
    if (address !== location.pathname + location.search) history[step](null, '', address);
    return show(state);
  };

  const restore = () => {
    const state = stateOf(location.search);
    field.value = state.q;
    for (const select of filters) {
      const value = state[select.name as keyof SearchState];
      const isKnown = [...select.options].some((option) => option.value === value);
      if (!isKnown) select.add(new Option(value, value));
      select.value = value;
    }
    return show(state);
  };

  part('search-filters').hidden = false;
  field.addEventListener('input', waitingForPause(change('replaceState')));
  for (const select of filters) select.addEventListener('change', change('pushState'));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void change('pushState')();
  });
  page.addEventListener('keydown', session.move);
  window.addEventListener('popstate', restore);
  void restore();
}

/**
 * Writes beside each choice how many pages it would leave, hides choices that leave none, and adds
 * those that only the index knows: years.
 */
function count(select: HTMLSelectElement, counts: Record<string, number> = {}, state: SearchState) {
  const isCounted = Object.keys(counts).length > 0;
  const known = [...select.options].map(({ value }) => value);
  for (const value of Object.keys(counts).sort().reverse()) {
    if (!known.includes(value)) select.add(new Option(value, value));
  }
  for (const option of select.options) {
    if (option.value === '') continue;
    const name = (option.dataset['name'] ??= option.text);
    const pages = counts[option.value] ?? 0;
    const isChosen = state[select.name as keyof SearchState] === option.value;
    option.text = isCounted ? `${name} (${pages})` : name;
    option.hidden = isCounted && pages === 0 && !isChosen;
  }
}
