import { didYouMean } from '#lib/problems/nearest.ts';
import { draftKinds, isDraftKind, wanted, type DraftKind } from './draft-kind.ts';
import { flagName } from './flag.ts';
import { HELP } from './help.ts';

/** Says which flags are missing where nobody can be asked; nothing if none is. */
export function missingFlags(
  kind: DraftKind,
  id: string | undefined,
  values: Readonly<Record<string, unknown>>,
): string | undefined {
  const name = kind === 'article' ? 'slug' : 'id';
  const fields = wanted(kind, values).map(
    ({ field, or }) =>
      `\`--${flagName(field)}\`${or === undefined ? '' : ` (or \`--${flagName(or)}\`)`}`,
  );
  const flags = [...(id === undefined ? [`\`--${name}\``] : []), ...fields];
  if (flags.length === 0) return undefined;
  const are = flags.length === 1 ? 'is' : 'are';
  return `${flags.join(', ')} ${are} missing. \`npm run new -- ${kind} --help\` explains each.`;
}

/** The kind that the words of a command line name; throws a sentence if they name none. */
export function namedKind([word, ...more]: readonly string[]): DraftKind {
  const names = Object.keys(draftKinds);
  const list = `One of ${names.map((name) => `\`${name}\``).join(', ')} is expected.`;
  if (word === undefined) throw new Error(`${list}\n\n${HELP}`);
  if (!isDraftKind(word)) {
    throw new Error(`\`${word}\` cannot be made here. ${didYouMean(word, names, list)}`);
  }
  if (more.length === 0) return word;
  throw new Error(
    `\`${more.join(' ')}\` belongs to no flag. Put several words in quotation marks.`,
  );
}
