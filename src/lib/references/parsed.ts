import { schemes, type Reference, type Scheme } from './reference.ts';

/**
 * Reads the address of a link: `figure:startups@2024`, `chart:a+b?from=2014`. Ids and keys come back
 * as written, whether or not such a record exists; `undefined` means that the address is no
 * reference, or one that lacks a part (`figure:@2024`, `figure:startups@2023..`).
 */
export function parseReference(url: string): Reference | undefined {
  const written = decoded(url);
  const colon = written.indexOf(':');
  const scheme = written.slice(0, Math.max(colon, 0));
  if (!isScheme(scheme)) return undefined;
  return (readers[scheme] ?? record)(written.slice(colon + 1), scheme);
}

/** The reference as an editor writes it, for messages: `figure:startups@2023..2024`. */
export function writtenReference({ scheme, id, ids, point, until }: Reference): string {
  const all = [id, ...(ids ?? [])].join('+');
  const key = point === undefined ? '' : `@${point}${until === undefined ? '' : `..${until}`}`;
  return `${scheme}:${all}${key}`;
}

function record(rest: string, scheme: Scheme): Reference | undefined {
  return ID.test(rest) ? { scheme, id: rest } : undefined;
}

function figure(rest: string): Reference | undefined {
  const [id = '', key] = split(rest, '@');
  if (!ID.test(id)) return undefined;
  if (key === undefined) return { scheme: 'figure', id };
  const [point = '', until] = split(key, '..');
  if (!KEY.test(point)) return undefined;
  if (until === undefined) return { scheme: 'figure', id, point };
  return KEY.test(until) ? { scheme: 'figure', id, point, until } : undefined;
}

function chart(rest: string): Reference | undefined {
  const [names = '', query] = split(rest, '?');
  const [id = '', ...ids] = names.split('+');
  if (![id, ...ids].every((name) => ID.test(name))) return undefined;
  return {
    scheme: 'chart',
    id,
    ...(ids.length > 0 && { ids }),
    ...(query && { options: Object.fromEntries(new URLSearchParams(query)) }),
  };
}

function split(text: string, at: string): [string, string?] {
  const index = text.indexOf(at);
  return index === -1 ? [text] : [text.slice(0, index), text.slice(index + at.length)];
}

function isScheme(text: string): text is Scheme {
  return schemes.some((scheme) => scheme === text);
}

/** Addresses come percent-encoded from some editors and from HTML; a stray `%` is left alone. */
function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

const ID = /^[^\s@?#+/]+$/;
const KEY = /^[^\s@?#]+$/;

const readers: Partial<Record<Scheme, typeof record>> = { figure, chart };
