import { addresses } from '#lib/addresses/address.ts';
import { kinds } from '#lib/checks/permalinks.ts';
import { collectionOf } from '#lib/references/collection.ts';
import type { Body } from '#lib/content/content.ts';
import { nodesOf, writtenOf } from '#lib/content/nodes.ts';
import type { Edit } from '#lib/fixes/edit.ts';
import { parseReference } from '#lib/references/parsed.ts';
import type { Renamed } from './renamed-record.ts';

/**
 * Every reference, citation and link in a text's words that names a record which gets another id.
 * Edits count in the body.
 */
export function wordsNaming(renamed: Renamed, body: Body): Edit[] {
  return nodesOf(body).flatMap(({ node }): Edit[] => {
    const written = writtenOf(body, node);
    const start = node.position?.start.offset ?? 0;
    if (node.type === 'link' || node.type === 'definition') {
      return addressEdits(renamed, written, node.url, start);
    }
    if (node.type !== 'text' || renamed.collection !== 'sources') return [];
    return [...written.matchAll(/(?<!\\)\[\^([^\]\s]+)\]/g)]
      .filter(([, id]) => id === renamed.old)
      .map(({ index }) => ({
        offset: start + index + 2,
        length: renamed.old.length,
        text: renamed.next,
      }));
  });
}

function addressEdits(renamed: Renamed, written: string, url: string, start: number): Edit[] {
  const next = addressAfter(renamed, url);
  // Words may look like an address; the address itself comes after them.
  const at = written.lastIndexOf(url);
  if (next === url || at === -1) return [];
  return [{ offset: start + at, length: url.length, text: next }];
}

/** An address as it is once the record has its new id. */
function addressAfter({ collection, old, next }: Renamed, url: string): string {
  const reference = parseReference(url);
  if (!reference) return pageAfter({ collection, old, next }, url);
  if (collectionOf[reference.scheme] !== collection) return url;
  const [, scheme = '', names = '', rest = ''] = /^([a-z]+:)([^@?]*)(.*)$/s.exec(url) ?? [];
  const renamed = names.split('+').map((name) => (name === old ? next : name));
  return `${scheme}${renamed.join('+')}${rest}`;
}

/** A link to the page itself: `/articles/old/#heading`. */
function pageAfter({ collection, old, next }: Renamed, url: string): string {
  const kind = kinds[collection];
  if (!kind) return url;
  const { of } = addresses('/');
  const page = of(kind, old);
  const isIt = url === page || (!page.includes('#') && url.startsWith(`${page}#`));
  return isIt ? of(kind, next) + url.slice(page.length) : url;
}
