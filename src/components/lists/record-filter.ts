// The style sheet filters; this says how many entries are left, and keeps the choices in the address.
for (const list of document.querySelectorAll('[data-filter]')) {
  const output = list.querySelector('output');
  if (!output) continue;
  const choices = [...list.querySelectorAll('select')];
  const asked = new URLSearchParams(location.search);

  const say = () => {
    const entries = [...list.querySelectorAll('[data-entry]')];
    const left = entries.filter((entry) => entry.getClientRects().length > 0).length;
    const isChosen = choices.some(({ value }) => value !== '');
    output.textContent = isChosen ? (output.dataset['shown'] ?? '').replace('#', `${left}`) : '';
    const query = new URLSearchParams(
      choices.filter(({ value }) => value).map(({ name, value }) => [name, value]),
    );
    history.replaceState(
      null,
      '',
      (query.size > 0 ? `?${query}` : location.pathname) + location.hash,
    );
  };

  for (const choice of choices) {
    const value = asked.get(choice.name) ?? '';
    if (value && [...choice.options].some((option) => option.value === value)) choice.value = value;
  }
  list.addEventListener('change', say);
  if (choices.some(({ value }) => value)) say();
}
