import { isMap, isNode, isPair, isScalar, visit } from 'yaml';
import type { Document, YAMLError } from 'yaml';

/** A quotation mark that is never closed is told where it opens, not at the end of the file. */
export function openedAt(document: Document, { code, pos }: YAMLError): number {
  // How deep the reader gets depends on the machine.
  if (code === 'RESOURCE_EXHAUSTION') return 0;
  let [offset] = pos;
  if (code !== 'MISSING_CHAR') return offset;
  visit(document, {
    Scalar(_, { type, range }) {
      if (type?.startsWith('QUOTE') && range && range[0] < offset && range[1] >= offset - 1) {
        offset = range[0];
      }
    },
  });
  return offset;
}

/** Where the value at a path begins, or its key; if it is missing, its nearest parent's key. */
export function offsetOf(document: Document, path: readonly PropertyKey[], of: 'key' | 'value') {
  for (let length = path.length; length > 0; length -= 1) {
    const part = path.slice(0, length);
    const value = document.getIn(part, true);
    const parent = length === 1 ? document.contents : document.getIn(part.slice(0, -1), true);
    const pair = isMap(parent)
      ? parent.items.find(({ key }) => isScalar(key) && String(key.value) === String(part.at(-1)))
      : undefined;
    const empty = isScalar(value) && value.value === null && !value.source;
    if (pair && (of === 'key' || empty || length < path.length)) return rangeStart(pair.key);
    const start = rangeStart(value);
    if (start !== undefined) return start;
  }
  return undefined;
}

/** Every single value as written, with the key that it stands under. */
export function scalarsOf(document: Document): { offset: number; key: string; text: string }[] {
  const found: { offset: number; key: string; text: string }[] = [];
  visit(document, {
    Scalar(role, node, path) {
      if (role === 'key') return;
      const pair = path.findLast(isPair);
      const key = pair && isScalar(pair.key) ? String(pair.key.value) : '';
      const written = node.source ?? '';
      found.push({ offset: node.range?.[0] ?? 0, key, text: written });
    },
  });
  return found;
}

export function rangeStart(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
