import { byInitial } from '#lib/editions/initials.ts';
import { textIn } from '#lib/editions/text.ts';
import { everything } from '#lib/search/everything.ts';
import { once } from './once.ts';
import { records } from './records.ts';
import { shell } from './shell.ts';
import { citedSources } from './sources.ts';

/** Everything that has a page, by first letter: what the search page shows without JavaScript. */
export const aToZ = once(async () => {
  const frame = await shell();
  const entries = everything(await records(), frame).map(({ href, kind, name }) => ({
    name,
    href,
    detail: kind,
    lang: undefined,
  }));
  const sources = (await citedSources()).map(({ href, lang, title }) => ({
    name: title,
    href,
    detail: frame.words.kinds.source,
    lang,
  }));
  return byInitial([...entries, ...sources], ({ name }) => name, frame.edition);
});

/** Every name and alias, each once: what a query that finds nothing is compared with. */
export const names = once(async (): Promise<string[]> => {
  const entries = everything(await records(), await shell());
  return [...new Set(entries.flatMap(({ aliases, name }) => [name, ...aliases]))].sort();
});

/** The topics as choices of a filter, in the order of the menu. */
export const topicChoices = once(async () => {
  const { edition } = await shell();
  return [...(await records()).topics]
    .toSorted(([, a], [, b]) => a.order - b.order)
    .map(([id, { name }]) => ({ id, name: textIn(edition, name) }));
});
