import type { Edition } from '#i18n/editions.ts';

/** Things in alphabetical order under their first letters; digits and signs come first under `#`. */
export function byInitial<T>(
  things: readonly T[],
  nameOf: (thing: T) => string,
  edition: Edition,
): { letter: string; things: T[] }[] {
  const collator = new Intl.Collator(edition === 'en' ? 'en' : 'zh-Hant-HK-u-co-stroke', {
    numeric: true,
    ignorePunctuation: true,
  });
  const groups = new Map<string, T[]>();
  for (const thing of things.toSorted((a, b) => collator.compare(nameOf(a), nameOf(b)))) {
    const letter = initial(nameOf(thing), edition);
    groups.set(letter, [...(groups.get(letter) ?? []), thing]);
  }
  return [...groups].map(([letter, members]) => ({ letter, things: members }));
}

/** On English pages all that is written in Chinese stands together. */
function initial(name: string, edition: Edition): string {
  const first = name.normalize('NFD').match(/\p{L}|\p{N}/u)?.[0] ?? '#';
  if (edition === 'en' && /\p{Script=Han}/u.test(first)) return '中文';
  return /\p{L}/u.test(first) ? first.toUpperCase() : '#';
}
