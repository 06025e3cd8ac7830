import { latestPoint, pointKey } from '#lib/figures/point.ts';
import { allNames } from '#lib/records/names.ts';
import type { Records } from '#lib/records/records.ts';
import { tiedTo } from '#lib/ties/right-words.ts';
import type { Figure } from '#schemas/figure.ts';

/**
 * Records whose names, aliases or id hold all words that are asked for, in any language: those that
 * are called so first, then those that begin so.
 */
export function foundRecords(query: string, records: Records): Found[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  return searchable(records)
    .map((one) => ({ ...one, distance: distanceOf(words, one.names) }))
    .filter((one) => one.distance < FAR)
    .sort((a, b) => a.distance - b.distance)
    .map(({ name, paste }) => ({ name, paste }));
}

/** 0 for a whole name, 1 for its beginning, 2 for words anywhere, `FAR` for none. */
function distanceOf(words: readonly string[], names: readonly string[]): number {
  const small = names.map((name) => name.toLowerCase());
  const whole = words.join(' ');
  if (small.includes(whole)) return 0;
  if (small.some((name) => name.startsWith(whole))) return 1;
  const all = small.join(' ');
  return words.every((word) => all.includes(word)) ? 2 : FAR;
}

const FAR = 3;

function searchable(records: Records): Searchable[] {
  const { articles, events, figures, glossary, organisations, pages, programmes, sources, topics } =
    records;
  const link = (scheme: string) => (id: string, name: string) => `[${name}](${scheme}:${id})`;
  const named = <One>(all: ReadonlyMap<string, One>, of: (one: One) => string[], write: Write) =>
    [...all].map(([id, one]) => {
      const [name = id, ...others] = of(one);
      return { name, names: [name, ...others, id], paste: write(id, name) };
    });
  return [
    ...named(organisations, allNames, link('org')),
    ...named(programmes, allNames, link('programme')),
    ...named(glossary, allNames, link('term')),
    ...named(topics, ({ name }) => filled(name), link('topic')),
    ...[...figures].map(([id, figure]) => ofFigure(id, figure)),
    ...named(events, ({ title }) => filled(title), link('event')),
    ...named(articles, ({ data }) => [data.title], link('article')),
    ...named(pages, ({ data }) => [data.title], link('page')),
    ...named(
      sources,
      ({ publisher, title }) => [title, publisher],
      (id) => `[^${id}]`,
    ),
  ];
}

function ofFigure(id: string, figure: Figure): Searchable {
  const point = latestPoint(figure) ?? figure.points.at(-1);
  const tie = point && { scheme: 'figure' as const, id, point: pointKey(point) };
  const names = allNames(figure);
  const paste = tie && point ? tiedTo(tie, figure, point, 'en') : `figure:${id}`;
  return { name: figure.label.en, names: [...names, ...filled(figure.measures), id], paste };
}

function filled(words: Record<string, string | undefined>): string[] {
  return Object.values(words).filter((word) => word !== undefined);
}

type Write = (id: string, name: string) => string;

interface Searchable extends Found {
  names: string[];
}

export interface Found {
  /** Ready to paste: `[SenseTime](org:sensetime)`, `[^budget-2024]`. */
  paste: string;
  /** What it is called. */
  name: string;
}
