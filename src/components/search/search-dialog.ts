import { searchOf } from '#lib/search/query-state.ts';
import { element } from './element.ts';
import { warmUp } from './engine.ts';
import { searchSession } from './search-session.ts';
import { waitingForPause } from './waiting-for-pause.ts';

/** Opens the search over the page; it is made on the first call. */
export function openDialog(searchAddress: string) {
  dialog ??= madeDialog(searchAddress);
  if (!dialog.open) dialog.showModal();
  dialog.querySelector('input')?.select();
}

let dialog: HTMLDialogElement | undefined;

function madeDialog(searchAddress: string): HTMLDialogElement {
  const field = element(
    'input',
    'h-11 min-w-0 flex-1 border border-edge bg-paper px-3 text-base max-xs:basis-full',
    [],
    {
      name: 'q',
      autocomplete: 'off',
      enterkeyhint: 'search',
    },
  );
  const results = element('ul', '', [], { 'data-search-results': '' });
  const status = element('p', 'mt-3 text-sm text-ink-2', [], { role: 'status' });
  const advice = element('div', 'mt-2 text-md');
  const { move, show, voice } = searchSession({ field, results, status, advice, searchAddress });
  const { words } = voice;
  field.placeholder = words.placeholder;
  field.setAttribute('aria-label', words.field);
  const close = element(
    'button',
    'h-11 px-3 text-sm font-semibold hover:underline',
    [words.close],
    {
      type: 'button',
    },
  );
  const all = element('a', 'inline-flex min-h-11 items-center text-sm text-data hover:underline', [
    words.allResults,
  ]);
  const form = element('form', 'flex gap-x-2 max-xs:flex-wrap', [field, close], {
    action: searchAddress,
    role: 'search',
  });
  const box = element(
    'dialog',
    'm-auto mt-[8dvh] max-h-[84dvh] w-[min(44rem,calc(100vw-2rem))] overflow-y-auto border border-edge bg-paper p-4 font-sans text-ink shadow-2xl backdrop:bg-ink/40',
    [form, status, results, advice, all],
    { 'aria-label': words.field },
  );

  const search = () => {
    const state = { q: field.value.trim(), kind: '', topic: '', year: '' };
    all.href = searchAddress + searchOf(state);
    return show(state);
  };
  all.href = searchAddress;
  field.addEventListener('input', waitingForPause(search));
  close.addEventListener('click', () => box.close());
  box.addEventListener('keydown', move);
  box.addEventListener('click', (event) => event.target === box && box.close());
  document.body.append(box);
  warmUp();
  return box;
}
