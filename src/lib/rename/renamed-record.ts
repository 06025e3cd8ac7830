import type { Content } from '#lib/content/content.ts';
import { didYouMean } from '#lib/problems/nearest.ts';
import type { Collection } from '#lib/records/records.ts';
import { ID_PATTERN } from '#schemas/id.ts';

/**
 * What an editor wants renamed: `old` is an id, or `figures/startups` where two records share one.
 * Throws a sentence where there is no such record, where the new id is none, or is taken.
 */
export function renamedRecord({ ids, folder }: Content, old: string, next: string): Renamed {
  const [named, id] = old.includes('/') ? old.split(/\/(.*)/s) : [undefined, old];
  const found = [...ids].filter(
    ([collection, known]) => known.has(id ?? '') && (named ?? collection) === collection,
  );
  const [first, ...others] = found.map(([collection]) => collection);
  if (first === undefined || id === undefined) {
    const all = [...ids].flatMap(([collection, known]) =>
      [...known].map((one) => (named === undefined ? one : `${collection}/${one}`)),
    );
    throw new Error(
      `There is no \`${old}\` in \`${folder}/\`. ${didYouMean(old, all, 'Look up its file.')}`,
    );
  }
  if (others.length > 0) {
    const choices = [first, ...others].map((collection) => `\`${collection}/${id}\``);
    throw new Error(`\`${id}\` is the id of several: ${choices.join(', ')}. Write which one.`);
  }
  const to = next.startsWith(`${first}/`) ? next.slice(first.length + 1) : next;
  if (!ID_PATTERN.test(to)) {
    throw new Error(
      `\`${to}\` is no id: an id is made of small letters and digits joined by single hyphens.`,
    );
  }
  if (ids.get(first)?.has(to)) {
    throw new Error(`\`${first}/${to}\` exists already. Choose another id.`);
  }
  return { collection: first, old: id, next: to };
}

/** A record and the id that it is to have. */
export interface Renamed {
  collection: Collection;
  old: string;
  next: string;
}
