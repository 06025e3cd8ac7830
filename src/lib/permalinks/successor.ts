import { nearest } from '#lib/problems/nearest.ts';
import { pageOf } from './promised.ts';

/**
 * The address that most likely took the place of one that is gone: new since the list was written
 * and with the same headings, else of a near name, else the page or the list that it stood in.
 * @param promised all addresses that are there
 * @param listed all addresses that were ever published
 */
export function successor(
  gone: string,
  promised: ReadonlySet<string>,
  listed: ReadonlySet<string>,
): string {
  const page = pageOf(gone);
  const fresh = [...promised].filter((address) => !listed.has(address));
  if (gone !== page) return anchorAfter(gone, page, [...promised], fresh);
  const kind = kindOf(page);
  const pages = fresh.filter((address) => !address.includes('#') && kindOf(address) === kind);
  const lost = anchorsOf(page, listed);
  const alike = pages
    .map((address) => ({ address, shared: sharedBy(lost, anchorsOf(address, promised)) }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared);
  return alike[0]?.address ?? nearest(page, pages) ?? above(kind, promised);
}

function anchorAfter(gone: string, page: string, promised: string[], fresh: string[]): string {
  const isHere = (address: string) => address.startsWith(`${page}#`);
  const here = fresh.filter(isHere);
  if (here.length === 1 && here[0]) return here[0];
  return nearest(gone, here) ?? (promised.includes(page) ? page : '/');
}

/** `/articles/` of `/articles/x/`; `/` of `/about/`. */
function kindOf(page: string): string {
  return page.replace(/[^/]+\/?$/, '');
}

function above(kind: string, promised: ReadonlySet<string>): string {
  if (kind === '/articles/') return '/explainers/';
  return promised.has(kind) ? kind : '/';
}

function anchorsOf(page: string, addresses: ReadonlySet<string>): Set<string> {
  const start = `${page}#`;
  const own = [...addresses].filter((address) => address.startsWith(start));
  return new Set(own.map((address) => address.slice(start.length)));
}

function sharedBy(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return [...one].filter((anchor) => other.has(anchor)).length;
}
