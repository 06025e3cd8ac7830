import { opensSearch } from '#lib/search/shortcut.ts';

// On every page: all but the opening is loaded when it is first asked for.
const trigger = document.querySelector<HTMLAnchorElement>('[data-search-open]');

const open = async () => {
  // The search page has its own field.
  const field = document.querySelector<HTMLInputElement>('[data-search-page] input');
  if (field) return field.select();
  if (!trigger) return;
  try {
    const { openDialog } = await import('./search-dialog.ts');
    openDialog(trigger.href);
  } catch {
    location.href = trigger.href;
  }
};

trigger?.addEventListener('click', (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  void open();
});

document.addEventListener('keydown', (event) => {
  const { target } = event;
  const isTyping =
    target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
  if (event.isComposing || !opensSearch(event, isTyping)) return;
  event.preventDefault();
  void open();
});
