import { stringify } from 'yaml';
import type { Field } from './field.ts';

/**
 * A record as YAML: each field under a comment that explains it, those without a value commented
 * out (`#url: …`). The values of a required list's first item stand beside those of the record.
 */
export function draftYaml(fields: readonly Field[], values: Values): string {
  return `${fields.flatMap((field) => fieldLines(field, values)).join('\n')}\n`;
}

function fieldLines(field: Field, values: Values): string[] {
  const { key, comment, choices, standard } = field;
  const named = choices.every((choice) => comment.includes(`\`${choice}\``));
  const explained = [
    comment,
    named ? '' : `One of ${choices.map((one) => `\`${one}\``).join(', ')}.`,
    standard === undefined ? '' : `Left out, it is \`${String(standard)}\`.`,
  ];
  return [
    ...commentLines(explained.filter(Boolean).join(' ')),
    ...valueLines(field, values[key], values),
  ];
}

function valueLines(field: Field, value: unknown, values: Values): string[] {
  if (value !== undefined) return written(field.key, value);
  if (field.isRequired && field.takes === 'fields') {
    return [`${field.key}:`, ...itemLines(field.fields, values)];
  }
  return example(field).map((line) => `#${line}`);
}

/** The first item of a list: what is given comes first, so that the dash stands before a value. */
function itemLines(fields: readonly Field[], values: Values): string[] {
  const given = fields.filter(({ key }) => values[key] !== undefined);
  const others = fields.filter(({ key }) => values[key] === undefined);
  return dashed([...given, ...others].flatMap((field) => fieldLines(field, values)));
}

function dashed(lines: readonly string[]): string[] {
  const first = lines.findIndex((line) => !line.startsWith('#'));
  return lines.map(
    (line, index) => `  ${index < first ? '' : index === first ? '- ' : '  '}${line}`,
  );
}

/** What the field would look like if it were used. */
function example(field: Field): string[] {
  const { key, takes, isList, choices, standard } = field;
  if (takes === 'fields') {
    const inner = field.fields.flatMap((one) => [...commentLines(one.comment), ...example(one)]);
    return [`${key}:`, ...(isList ? dashed(inner) : inner.map((line) => `  ${line}`))];
  }
  const value = examples[takes] ?? standard ?? choices[0] ?? '…';
  return written(key, isList ? [value] : value);
}

const examples: Readonly<Partial<Record<Field['takes'], unknown>>> = {
  truth: true,
  number: 1,
  words: { en: '…', 'zh-hant': '…' },
};

function written(key: string, value: unknown): string[] {
  return stringify({ [key]: value }, { lineWidth: 0, singleQuote: true })
    .trimEnd()
    .split('\n');
}

function commentLines(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ').filter(Boolean)) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length > WIDTH) lines.push(`# ${word}`);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

const WIDTH = 92;

/** By field; those of a required list's first item too. */
export type Values = Readonly<Record<string, unknown>>;
