import type { Content } from '#lib/content/content.ts';

/** The lines of `redirects.yaml` as far as they can be read: old address → new address. */
export function redirectTable({ entries }: Pick<Content, 'entries'>): ReadonlyMap<string, string> {
  const yaml = entries.find(({ collection }) => collection === 'redirects')?.yaml;
  const value = yaml?.value;
  if (value === null || typeof value !== 'object') return new Map();
  return new Map(
    Object.entries(value).filter((line): line is [string, string] => typeof line[1] === 'string'),
  );
}
