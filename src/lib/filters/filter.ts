/** One choice among the values of a list: its name in the form is also the data attribute of the list's entries. */
export interface Filter {
  name: string;
  choices: readonly { id: string; name: string; count: number }[];
}

/** What an entry of the list holds for each filter; several values where it has several. */
export type Filtered = Readonly<Record<string, readonly string[]>>;

/** The choices that some entry fits, in the order given, each with the number of entries that do. */
export function filter(
  name: string,
  named: Iterable<readonly [string, string]>,
  entries: readonly Filtered[],
): Filter {
  const choices = [...named].map(([id, label]) => ({
    id,
    name: label,
    count: entries.filter((entry) => entry[name]?.includes(id)).length,
  }));
  return { name, choices: choices.filter(({ count }) => count > 0) };
}

/**
 * The style sheet that filters a list without a script: what does not fit a choice gets `--gone`,
 * `--unseen` and `--faint`, to use as its display, visibility or opacity. Where no entry fits all
 * choices, `[data-none]` is shown. A browser that does not know `:has()` ignores all of it.
 */
export function filterStyle(filters: readonly Filter[], entries: readonly Filtered[]): string {
  const misfits = filters.flatMap(({ choices, name }) =>
    choices.map(
      ({ id }) =>
        `${LIST}:has([name=${name}] [value="${id}"]:checked) [data-${name}]:not([data-${name}~="${id}"])`,
    ),
  );
  return [
    `${misfits.join(',')}{--gone:none;--unseen:hidden;--faint:.15}`,
    ...(filters.length > 1
      ? [`${LIST}:not(${combinations(filters, entries).join(',')}) [data-none]{display:block}`]
      : []),
    `${LIST}:not(:has(option:not([value=""]):checked)) [data-reset]{display:none}`,
  ].join('');
}

const LIST = '[data-filter]';

/** A selector for each combination of values that occurs: the list fits where its choices are among them. */
function combinations(filters: readonly Filter[], entries: readonly Filtered[]): string[] {
  const occurring = entries.map((entry) =>
    filters
      .map(({ name }) => {
        const values = ['', ...(entry[name] ?? [])].map((value) => `[value="${value}"]`);
        return `:has([name=${name}] :is(${values.join()}):checked)`;
      })
      .join(''),
  );
  return [...new Set(occurring)].sort();
}
