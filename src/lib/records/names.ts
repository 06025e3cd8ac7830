import type { Words } from '#schemas/words.ts';

interface Named {
  name?: Words;
  term?: Words;
  label?: Words;
  short?: Words | undefined;
  aliases: readonly string[];
}

/** Every name of a record in every language, each once: all that readers may type to find it. */
export function allNames({ aliases, label, name, short, term }: Named): string[] {
  const words = [name, term, label, short].flatMap((one) => (one ? Object.values(one) : []));
  return [...new Set([...words, ...aliases])].filter((one) => one !== undefined);
}
