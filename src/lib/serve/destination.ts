/**
 * What a request for an address of the site leads to: a path inside it, another address, or nothing.
 * Addresses that climb out of the site, hide something in escapes or name hidden files lead nowhere.
 */
export function destination(
  url: string,
  base: string,
  isFolder: (path: string) => boolean,
): Destination {
  const [written = '/', query] = url.split(/\?(.*)/s);
  const path = decoded(written);
  if (path === undefined || !path.startsWith('/') || UNSAFE.test(path)) return { missing: true };
  if (base !== '/' && (path === '/' || `${path}/` === base)) return { redirect: base };
  if (!path.startsWith(base)) return { missing: true };
  const inside = `/${path.slice(base.length)}`;
  if (inside.endsWith('/') || !isFolder(inside)) return { path: encodeURI(inside) };
  return { redirect: `${encodeURI(path)}/${query === undefined ? '' : `?${query}`}` };
}

/** A step upward, an empty step, a hidden file, a backslash, a control character. */
const UNSAFE = /\/\.|\/\/|\\|[\0-\x1f]/;

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

export type Destination = { path: string } | { redirect: string } | { missing: true };
