import type { Edition } from '#i18n/editions.ts';
import type { Words } from '#i18n/words.ts';
import type { Addresses } from '#lib/addresses/address.ts';
import { textIn } from '#lib/editions/text.ts';
import type { Records } from '#lib/records/records.ts';

/**
 * Every record that has a page of its own but sources, which the A–Z takes from the list of those
 * that are cited. A profile is its organisation's page and is not named twice;
 * what was taken back is not named.
 */
export function everything(records: Records, { addresses, edition, words }: Frame): Entry[] {
  const { articles, figures, glossary, organisations, programmes, topics } = records;
  const { kinds } = words;
  const texts = [...articles].flatMap(([id, { data }]) =>
    data.kind === 'profile' || data.withdrawn
      ? []
      : {
          name: data.title,
          href: addresses.of('article', id),
          kind: kinds[data.kind],
          aliases: [],
        },
  );
  return [
    ...texts,
    ...[...topics].map(([id, { name }]) => ({
      name: textIn(edition, name),
      href: addresses.of('topic', id),
      kind: kinds.topic,
      aliases: others(name, edition),
    })),
    ...[...figures].map(([id, { aliases, label }]) => ({
      name: textIn(edition, label),
      href: addresses.of('figure', id),
      kind: kinds.figure,
      aliases: [...others(label, edition), ...aliases],
    })),
    ...[...organisations].map(([id, { aliases, name, short }]) => ({
      name: textIn(edition, name),
      href: addresses.of('organisation', id),
      kind: kinds.organisation,
      aliases: [...others(name, edition), ...values(short), ...aliases],
    })),
    ...[...programmes].map(([id, { aliases, name }]) => ({
      name: textIn(edition, name),
      href: addresses.of('programme', id),
      kind: kinds.programme,
      aliases: [...others(name, edition), ...aliases],
    })),
    ...[...glossary].map(([id, { aliases, term }]) => ({
      name: textIn(edition, term),
      href: addresses.of('term', id),
      kind: kinds.term,
      aliases: [...others(term, edition), ...aliases],
    })),
  ];
}

/** The name in the other languages. */
function others(name: Record<string, string | undefined>, edition: Edition): string[] {
  return values({ ...name, [edition]: undefined });
}

function values(words: Record<string, string | undefined> = {}): string[] {
  return Object.values(words).filter((text) => text !== undefined);
}

export interface Entry {
  name: string;
  href: string;
  /** What it is, in the edition's language. */
  kind: string;
  /** The name in other languages, shorter names, all else that people type. */
  aliases: string[];
}

interface Frame {
  addresses: Addresses;
  edition: Edition;
  words: Pick<Words, 'kinds'>;
}
