import type { Edition } from './editions.ts';
import { en } from './en.ts';
import { zhHant } from './zh-hant.ts';

/** The site's own words in an edition's language: labels, notices, empty states. */
export function words(edition: Edition): Words {
  return edition === 'en' ? en : zhHant;
}

/** Both languages hold the same keys; the compiler says so when one is forgotten. */
export type Words = Widened<typeof en>;

type Widened<T> = {
  [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...args: infer A) => string
      ? (...args: A) => string
      : Widened<T[K]>;
};
