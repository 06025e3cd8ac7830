// Copying and sharing need a script; their buttons appear only where they work.
if (navigator.clipboard) {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
    const words = button.textContent;
    button.hidden = false;
    button.addEventListener('click', async () => {
      const text = button.closest('div')?.nextElementSibling?.textContent ?? '';
      await navigator.clipboard.writeText(text);
      button.textContent = button.dataset['copied'] ?? words;
      setTimeout(() => (button.textContent = words), 2000);
    });
  }
}

const share = document.querySelector<HTMLButtonElement>('[data-share]');
if (share && 'share' in navigator) {
  share.hidden = false;
  share.addEventListener('click', () => {
    const { title } = share.dataset;
    // A reader who closes the sheet again is no error.
    navigator
      .share({ url: location.href.split('#')[0] ?? '', ...(title && { title }) })
      .catch(() => undefined);
  });
}

export {};
