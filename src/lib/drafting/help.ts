import { draftKinds, type Ask, type DraftKind } from './draft-kind.ts';
import type { Field } from './field.ts';
import { flagFields, flagName } from './flag.ts';

/** What `npm run new -- --help` prints. */
export const HELP = `Makes a new file in the content folder, with a comment on each field.

  npm run new                      asks what to make
  npm run new -- article --help    lists the flags of an article
  npm run new -- article --slug my-piece --title "…" --standfirst "…" --kind explainer --topics startups

It makes one of: ${Object.keys(draftKinds).join(', ')}.`;

/** What `npm run new -- source --help` prints: every flag, the required ones first. */
export function kindHelp(kind: DraftKind, fields: readonly Field[]): string {
  const known = [...flagFields(fields)];
  const asks: readonly Ask[] = draftKinds[kind].asks;
  const needed = asks.map(({ field, or, only }) => {
    const other = or === undefined ? '' : ` (or \`--${flagName(or)}\`)`;
    const when = only === undefined ? '' : ` (for \`--kind ${only}\`)`;
    return flagLine(field, `${commentOf(fields, field)}${other}${when}`);
  });
  const id = kind === 'article' ? 'slug' : 'id';
  const names = new Set(asks.map(({ field }) => flagName(field)));
  const others = known.filter(([name]) => !names.has(name)).map(([name]) => `--${name}`);
  return [
    `npm run new -- ${kind} --${id} my-${id} …`,
    '',
    flagLine(id, 'The name of the file: small letters and digits joined by hyphens.'),
    ...needed,
    '',
    `Optional: ${others.join(', ')}.`,
    'Ids are separated by commas; for other lists repeat the flag.',
  ].join('\n');
}

function commentOf(fields: readonly Field[], key: string): string {
  const field = flagFields(fields).get(flagName(key));
  const choices = field?.choices ?? [];
  const list = choices.length > 0 ? ` One of ${choices.join(', ')}.` : '';
  return `${field?.comment ?? ''}${list}`.trim();
}

function flagLine(key: string, words: string): string {
  return `  --${flagName(key).padEnd(14)} ${words}`;
}
