import type { Part } from '#lib/history/words-difference.ts';

/** `We found -ten-+twelve+ firms.` */
export function written(parts: readonly Part[]): string {
  const marks = { removed: '-', added: '+' };
  return parts
    .map(({ change, text }) => (change ? `${marks[change]}${text}${marks[change]}` : text))
    .join('');
}

/** The other way round. */
export function partsOf(text: string): Part[] {
  return [...text.matchAll(/-([^-]+)-|\+([^+]+)\+|[^-+]+/g)].map(([all, removed, added]) => {
    if (removed !== undefined) return { text: removed, change: 'removed' };
    return added === undefined ? { text: all } : { text: added, change: 'added' };
  });
}
