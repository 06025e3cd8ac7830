import type { z } from 'zod';
import { didYouMean } from '#lib/problems/nearest.ts';
import { problem, type Problem } from '#lib/problems/problem.ts';
import type { Entry } from './content.ts';
import { issueWords } from './issue-words.ts';
import { reservedKeys } from './reserved-keys.ts';

/** What a schema finds wrong with a record, each at the value or key that is wrong. */
export function schemaProblems(entry: Entry, schema: z.ZodType, missing: MissingWords): Problem[] {
  const { value } = entry.yaml;
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    const kind = Array.isArray(value) ? 'a list' : 'a single value';
    return [
      problem(
        'HB005',
        { file: entry.file, ...entry.yaml.first },
        `The file holds ${kind} where keys with values are due.`,
        'Write one `key: value` on each line.',
      ),
    ];
  }
  const all = schema.safeParse(value).error?.issues ?? [];
  // The length of a value that is of the wrong type says nothing.
  const mistyped = new Set(all.filter(({ code }) => code === 'invalid_type').map(pathName));
  const issues = all.filter((issue) => !SIZES.has(issue.code) || !mistyped.has(pathName(issue)));
  const found = issues.flatMap((issue) => issueProblems(entry, schema, issue, missing));
  const reserved = reservedKeys(value)
    .filter(
      (path) => !issues.some((issue) => issue.code === 'unrecognized_keys' && same(issue, path)),
    )
    .map((path) => unknownKey(entry, schema, path.slice(0, -1), '__proto__'));
  return [...found, ...reserved];
}

const SIZES: ReadonlySet<string> = new Set(['too_small', 'too_big']);

function pathName({ path }: z.core.$ZodIssue): string {
  return path.join('\0');
}

function same(issue: { path: PropertyKey[]; keys: string[] }, path: readonly PropertyKey[]) {
  return issue.keys.includes('__proto__') && issue.path.join('\0') === path.slice(0, -1).join('\0');
}

function issueProblems(
  entry: Entry,
  schema: z.ZodType,
  issue: z.core.$ZodIssue,
  missing: MissingWords,
): Problem[] {
  const { yaml, file } = entry;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownKey(entry, schema, issue.path, key));
  }
  const name = keyName(issue.path);
  if (issue.path.length > 0 && !yaml.has(issue.path)) {
    const parent = issue.path.slice(0, -1);
    const at = parent.length === 0 ? yaml.first : yaml.place(parent);
    // A refinement over several keys says itself what is missing.
    const rule = issue.code === 'custom' ? ` \`${name}\` ${stop(issue.message)}` : '';
    const what = rule.trim() || `\`${name}\` is missing.`;
    return [problem('HB004', { file, ...at }, what, `Add \`${String(issue.path.at(-1))}:\`.`)];
  }
  const of = issue.code === 'invalid_key' ? 'key' : 'value';
  const at = { file, ...yaml.place(issue.path, of) };
  const params = issue.code === 'custom' ? issue.params : undefined;
  const value = valueAt(yaml.value, issue.path);
  if (params) return missing(params, String(value), name, at);
  const { what, fix } = issueWords(issue, value);
  return [problem('HB005', at, `\`${name}\` ${stop(what)}`, fix)];
}

function unknownKey(entry: Entry, schema: z.ZodType, path: PropertyKey[], key: string): Problem {
  const known = knownKeys(schema, path);
  const at = { file: entry.file, ...entry.yaml.place([...path, key], 'key') };
  const where = path.length === 0 ? '' : ` under \`${keyName(path)}\``;
  const otherwise = known.length
    ? `Known keys: ${known.map((one) => `\`${one}\``).join(', ')}.`
    : 'Remove it.';
  return problem(
    'HB003',
    at,
    `\`${key}\` is no known key${where}.`,
    didYouMean(key, known, otherwise),
  );
}

/** The keys that a schema knows at a path, found by walking its definition. */
function knownKeys(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let at: unknown = schema;
  for (const step of [...path, undefined]) {
    at = unwrapped(at);
    const { shape, element } = (at ?? {}) as { shape?: Record<string, unknown>; element?: unknown };
    if (step === undefined) return Object.keys(shape ?? {});
    at = typeof step === 'number' ? element : shape?.[String(step)];
  }
  return [];
}

function unwrapped(schema: unknown): unknown {
  const inner = (schema as { def?: { innerType?: unknown } } | undefined)?.def?.innerType;
  return inner === undefined ? schema : unwrapped(inner);
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, step) => (at as Record<PropertyKey, unknown> | undefined)?.[step],
    value,
  );
}

/** `points.sources.id`: without the numbers of list items, since the line says which one. */
function keyName(path: readonly PropertyKey[]): string {
  return path.filter((step) => typeof step !== 'number').join('.') || 'the value';
}

function stop(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

/** Tells the problem, if it is one, of an id or picture that does not exist, from what its schema was made with. */
export type MissingWords = (
  params: Record<string, unknown>,
  value: string,
  key: string,
  at: { file: string; line: number; column: number },
) => Problem[];
