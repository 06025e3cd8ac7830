import { isAlias, isNode, LineCounter, parseDocument, visit } from 'yaml';
import type { Document, ScalarTag } from 'yaml';
import { isRealDate } from '#lib/dates/day.ts';
import type { Place } from '#lib/references/reference.ts';
import { placeOf } from './decoded.ts';
import { yamlFault, type YamlFault } from './yaml-fault.ts';
import { offsetOf, openedAt, rangeStart, scalarsOf } from './yaml-nodes.ts';

/** A YAML text with its values and where each stands. Nothing is thrown, whatever the text holds. */
export function yamlText(text: string, linesBefore = 0): YamlText {
  const lines = new LineCounter();
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(Math.max(0, offset));
    return { line: Math.max(1, line) + linesBefore, column: Math.max(1, col) };
  };
  // The counter knows no lines before the text is parsed.
  const begin = placeOf(text, firstOffset(text));
  const first = { line: begin.line + linesBefore, column: begin.column };
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
// A day that does not exist stays as written: the message must name it.
const day: ScalarTag = {
  tag: 'tag:yaml.org,2002:timestamp',
  default: true,
  test: /^\d{4}-\d{2}-\d{2}$/,
  resolve: (text) => (isRealDate(text) ? new Date(text) : text),
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
  const [earliest] = fatal.sort((a, b) => a.offset - b.offset);
  // What follows the first fatal error mostly follows from it.
  if (earliest) return [...found.filter(({ recoverable }) => recoverable), earliest];
  visit(document, (_, node, path) => {
    if (path.filter(isNode).length > DEEPEST * 2) {
      found.push({ offset: 0, ...yamlFault('RESOURCE_EXHAUSTION', '') });
      return visit.BREAK;
    }
    if (!isAlias(node)) return undefined;
    found.push({ offset: rangeStart(node) ?? 0, ...yamlFault('ALIAS', node.source) });
    return visit.BREAK;
  });
  return found;
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
