import { didYouMean } from '#lib/problems/nearest.ts';
import type { Field } from './field.ts';

/**
 * The words and flags of a command line: `--title "One"`, `--title=One`, `--undated`. A flag may be
 * repeated. Text that begins with two hyphens needs the equals sign: `--period=--2025-09`.
 */
export function flagsIn(args: readonly string[]): CommandLine {
  const words: string[] = [];
  const flags = new Map<string, string[]>();
  let open: string | undefined;
  for (const arg of args) {
    const [, name, text] = /^--([^=]+)(?:=([^]*))?$/.exec(arg) ?? [];
    if (name === undefined && open === undefined) words.push(arg);
    if (name === undefined && open !== undefined) flags.get(open)?.push(arg);
    if (name !== undefined)
      flags.set(name, [...(flags.get(name) ?? []), ...(text === undefined ? [] : [text])]);
    open = name !== undefined && text === undefined ? name : undefined;
  }
  return { words, flags };
}

/** Every field that a flag can fill, by the flag's name; `--name-zh-hant` fills the Chinese words. */
export function flagFields(fields: readonly Field[]): ReadonlyMap<string, Field> {
  const first = fields.flatMap((field) =>
    field.isRequired && field.takes === 'fields' ? field.fields : [field],
  );
  return new Map(
    first
      .filter((field) => field.key !== 'id' && (field.takes !== 'fields' || isIds(field)))
      .flatMap((field) => {
        const names = field.takes === 'words' ? [field.key, `${field.key}-zh-hant`] : [field.key];
        return names.map((name) => [flagName(name), field] as const);
      }),
  );
}

/** The values that flags give; throws a sentence for a flag that is unknown or has no value. */
export function flagValues(
  flags: CommandLine['flags'],
  fields: readonly Field[],
): Record<string, unknown> {
  const known = flagFields(fields);
  const values: Record<string, unknown> = {};
  for (const [name, texts] of flags) {
    const field = known.get(name);
    if (!field) {
      const hint = didYouMean(name, known.keys(), 'See `npm run new -- --help`.');
      throw new Error(`\`--${name}\` is no known flag here. ${hint}`.replace('mean `', 'mean `--'));
    }
    const given = texts.length === 0 && field.takes === 'truth' ? ['true'] : texts;
    if (given.length === 0 || given.some((text) => text.trim() === '')) {
      throw new Error(`\`--${name}\` has no value. Write it after the flag.`);
    }
    const edition = name.endsWith('-zh-hant') ? 'zh-hant' : 'en';
    values[field.key] =
      field.takes === 'words'
        ? { ...(values[field.key] as object | undefined), [edition]: given.at(-1) }
        : valueOf(field, given);
  }
  return values;
}

/** Texts as the value of a field: ids at commas, numbers as numbers, a list as one. */
export function valueOf(field: Field, texts: readonly string[]): unknown {
  if (isIds(field)) return split(texts).map((id) => ({ id }));
  if (field.isList) return field.target === undefined ? texts : split(texts);
  const text = texts.at(-1) ?? '';
  if (field.takes === 'words') return { en: text };
  if (text === String(field.standard)) return field.standard;
  if (field.takes === 'truth') return text === 'true' || (text === 'false' ? false : text);
  if (field.takes === 'number' && /^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  return text;
}

/** `keyPoints` → `key-points`. */
export function flagName(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** Whether its items are ids, each with room for more: a point's sources. */
function isIds({ isList, fields }: Field): boolean {
  return isList && fields[0]?.key === 'id' && fields[0].target !== undefined;
}

function split(texts: readonly string[]): string[] {
  return texts.flatMap((text) => text.split(',')).map((id) => id.trim());
}

export interface CommandLine {
  words: string[];
  flags: ReadonlyMap<string, readonly string[]>;
}
