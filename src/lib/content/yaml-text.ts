import { isAlias, isMap, isNode, isPair, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { Document, ScalarTag, YAMLError } from 'yaml';
import type { Place } from '#lib/references/reference.ts';
import { yamlFault, type YamlFault } from './yaml-fault.ts';

/** A YAML text with its values and where each stands. Nothing is thrown, whatever the text holds. */
export function yamlText(text: string, linesBefore = 0): YamlText {
  const lines = new LineCounter();
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(Math.max(0, offset));
    return { line: Math.max(1, line) + linesBefore, column: Math.max(1, col) };
  };
  const first = placeAt(firstOffset(text));
  try {
    const document = parseDocument(text, {
      lineCounter: lines,
      prettyErrors: false,
      logLevel: 'error',
      stringKeys: true,
      merge: false,
      schema: 'core',
      customTags: (tags) => [...tags, day],
    });
    const faults = faultsOf(document).map(({ offset, ...rest }) => ({
      ...placeAt(offset),
      ...rest,
    }));
    const readable = faults.every(({ recoverable }) => recoverable);
    return {
      value: readable ? document.toJS({ maxAliasCount: 0 }) : undefined,
      readable,
      faults,
      first,
      place: (path, of = 'value') => placeAt(offsetOf(document, path, of) ?? firstOffset(text)),
      has: (path) => document.hasIn(path),
      scalars: () =>
        scalarsOf(document).map(({ offset, ...rest }) => ({ ...placeAt(offset), ...rest })),
    };
  } catch {
    const fault = { ...first, ...yamlFault('RESOURCE_EXHAUSTION', '') };
    return unreadable(first, fault);
  }
}

/** A YAML text that holds nothing, for a file whose front matter could not be found. */
export function unreadable(first: Place, ...faults: (Place & YamlFault)[]): YamlText {
  const place = () => first;
  return {
    value: undefined,
    readable: false,
    faults,
    first,
    place,
    has: () => false,
    scalars: () => [],
  };
}

const DEEPEST = 20;

// Astro reads YAML with js-yaml, which turns just these into a Date; the schema must see the same.
const day: ScalarTag = {
  tag: 'tag:yaml.org,2002:timestamp',
  default: true,
  test: /^\d{4}-\d{2}-\d{2}$/,
  resolve: (text) => {
    const [year = 0, month = 1, date = 1] = text.split('-').map(Number);
    return new Date(Date.UTC(year, month - 1, date));
  },
};

function firstOffset(text: string): number {
  const offset = /^(?:[ \t]*(?:#.*)?\n|---[ \t]*\n)*/.exec(text)?.[0].length ?? 0;
  return offset < text.length ? offset : 0;
}

function faultsOf(document: Document.Parsed): (YamlFault & { offset: number })[] {
  const found = [...document.errors, ...document.warnings].map((error) => ({
    offset: openedAt(document, error),
    ...yamlFault(error.code, error.message),
  }));
  const fatal = found.filter(({ recoverable }) => !recoverable);
  if (fatal.length > 0) {
    // What follows the first fatal error mostly follows from it.
    const [earliest] = fatal.sort((a, b) => a.offset - b.offset);
    return [...found.filter(({ recoverable }) => recoverable), earliest ?? fatal[0]!];
  }
  visit(document, (_, node, path) => {
    if (path.filter(isNode).length > DEEPEST * 2) {
      found.push({ offset: rangeStart(node) ?? 0, ...yamlFault('RESOURCE_EXHAUSTION', '') });
      return visit.BREAK;
    }
    if (!isAlias(node)) return undefined;
    found.push({ offset: rangeStart(node) ?? 0, ...yamlFault('ALIAS', node.source) });
    return visit.BREAK;
  });
  return found;
}

/** A quotation mark that is never closed is told where it opens, not at the end of the file. */
function openedAt(document: Document, { code, pos }: YAMLError): number {
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

function offsetOf(document: Document, path: readonly Step[], of: 'key' | 'value') {
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

function scalarsOf(document: Document): { offset: number; key: string; text: string }[] {
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

function rangeStart(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}

type Step = PropertyKey;

export interface YamlText {
  /** Plain values; an unquoted day is a Date, as Astro reads it. `undefined` if not readable. */
  value: unknown;
  readable: boolean;
  faults: readonly (Place & YamlFault)[];
  /** Where the first key stands. */
  first: Place;
  /** Where a value (or its key) stands in the file; if it is missing, the nearest parent's key. */
  place: (path: readonly Step[], of?: 'key' | 'value') => Place;
  has: (path: readonly Step[]) => boolean;
  /** Every single value as written, with the key that it stands under. */
  scalars: () => (Place & { key: string; text: string })[];
}
