import type { Edition } from '#i18n/editions.ts';
import { pageOf } from '#lib/permalinks/promised.ts';
import type { Redirects } from '#schemas/redirects.ts';
import { filesWith } from './files-with.ts';
import { redirectPage } from './redirect-page.ts';

/**
 * What redirects become in a built site: a page at each old address, one file of rules for hosts
 * that answer by themselves, and anchors that are put into pages that stay. A redirect to what this
 * edition does not hold yet is left out: even its address would tell of it.
 */
export function redirectFiles(redirects: Redirects, { base, isBuilt, url }: Built): RedirectFiles {
  const lines = Object.entries(redirects).filter(([, to]) => isBuilt(pageOf(to)));
  const under = (address: string) => base.replace(/\/$/, '') + address;
  const named = lines.filter(([from]) => !from.includes('#'));
  const moved = [...named, ...named.flatMap(([from, to]) => filesMoved(from, to, isBuilt))];
  const pages = moved
    .filter(([from]) => !HAS_ENDING.test(from))
    .map(([from, to]) => ({
      path: `${from.slice(1).replace(/\/?$/, '/')}index.html`,
      html: redirectPage(under(to), url, editionOf(to)),
    }));
  const aliases = lines
    .filter(([from, to]) => from.includes('#') && to.includes('#'))
    .map(([from, to]) => ({ page: pageOf(to), old: anchorOf(from), anchor: anchorOf(to) }));
  return {
    pages,
    rules: moved.map(([from, to]) => `${under(from)} ${under(to)} 301\n`).join(''),
    aliases,
  };
}

/** A feed or a file of data: a page in its place would break whoever reads it. */
const HAS_ENDING = /\.\w+$/;

/** The data, feed, Markdown and history of a page, where the new page has the same. */
function filesMoved(from: string, to: string, isBuilt: Built['isBuilt']): [string, string][] {
  const [old, next] = [filesWith(from), filesWith(pageOf(to))];
  const [, kind = ''] = from.split('/');
  if (!to.startsWith(`/${kind}/`)) return [];
  return old.flatMap((file, index): [string, string][] => {
    const target = next[index];
    return target !== undefined && isBuilt(target) ? [[file, target]] : [];
  });
}

function editionOf(address: string): Edition {
  return address.startsWith('/zh-hant/') ? 'zh-hant' : 'en';
}

function anchorOf(address: string): string {
  return address.slice(address.indexOf('#') + 1);
}

interface Built {
  /** The path that the site is published under: `/` or `/harbour/`. */
  base: string;
  /** Where the site is, without a slash at its end. */
  url: string;
  /** Whether this edition holds an address, without the base path. */
  isBuilt: (address: string) => boolean;
}

interface RedirectFiles {
  pages: { path: string; html: string }[];
  /** The text of `_redirects`, as many hosts read it. */
  rules: string;
  aliases: { page: string; old: string; anchor: string }[];
}
