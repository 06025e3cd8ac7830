import {
  autocomplete,
  autocompleteMultiselect,
  cancel,
  isCancel,
  select,
  text,
} from '@clack/prompts';
import type { z } from 'zod';
import type { Content } from '#lib/content/content.ts';
import { wellFormedSchemas } from '#lib/content/schema-of.ts';
import { answerFault } from '#lib/drafting/answer-fault.ts';
import { suggestedId } from '#lib/drafting/draft-file.ts';
import { draftKinds, wanted, type Ask, type DraftKind } from '#lib/drafting/draft-kind.ts';
import type { Field } from '#lib/drafting/field.ts';
import { flagFields, flagName, valueOf } from '#lib/drafting/flag.ts';
import type { Collection } from '#lib/records/records.ts';
import { ID_PATTERN } from '#schemas/id.ts';
import type { Words } from '#schemas/words.ts';

/** Asks what to make. */
export async function askedKind(): Promise<DraftKind> {
  const options = Object.keys(draftKinds).map((value) => ({
    value: value as DraftKind,
    label: value,
  }));
  return answered(await select({ message: 'What do you want to make?', options }));
}

/** Asks for all that is still missing; returns the values with the answers among them. */
export async function askedValues(
  kind: DraftKind,
  fields: readonly Field[],
  values: Readonly<Record<string, unknown>>,
  ids: Content['ids'],
): Promise<Record<string, unknown>> {
  const schema = wellFormedSchemas()[draftKinds[kind].collection];
  const all: Record<string, unknown> = { ...values };
  const known = flagFields(fields);
  for (;;) {
    const ask = wanted(kind, all)[0];
    const field = ask && known.get(flagName(ask.field));
    if (!ask || !field) return all;
    const answer = await askedValue(field, ask, { ids, schema });
    if (answer !== undefined) {
      all[field.key] = answer;
      continue;
    }
    const other = known.get(flagName(ask.or ?? ''));
    if (other)
      all[other.key] =
        other.takes === 'truth'
          ? true
          : await askedValue(other, { field: other.key }, { ids, schema });
  }
}

/** Asks for the id, and offers one made of the title or name. */
export async function askedId(
  { title, name, label }: Readonly<Record<string, unknown>>,
  taken: ReadonlySet<string> = new Set(),
): Promise<string> {
  const words = title ?? (name as Words | undefined)?.en ?? (label as Words | undefined)?.en;
  const answer = await text({
    message: 'id: the name of the file, small letters and digits joined by hyphens',
    initialValue: suggestedId(String(words ?? '')),
    validate: (id = '') => {
      if (!ID_PATTERN.test(id)) return 'Write it like `ai-sandbox`.';
      return taken.has(id) ? `\`${id}\` exists. Choose another id.` : undefined;
    },
  });
  return answered(answer);
}

async function askedValue(field: Field, ask: Ask, { ids, schema }: Known): Promise<unknown> {
  const target = field.target ?? field.fields.find(({ key }) => key === 'id')?.target;
  const message = `${field.key}: ${field.comment}`;
  if (field.choices.length > 0) {
    return answered(await select({ message, options: field.choices.map((value) => ({ value })) }));
  }
  if (target !== undefined) {
    const options = [...(ids.get(target as Collection) ?? [])].sort().map((value) => ({ value }));
    if (options.length === 0) {
      throw new Error(
        `\`${field.key}\` names records of \`${target}/\`, which is empty. Make one first.`,
      );
    }
    if (!field.isList) return answered(await autocomplete({ message, options }));
    const chosen = await autocompleteMultiselect({ message, options, required: true });
    return valueOf(field, answered(chosen));
  }
  const none = ask.or === undefined ? '' : ' (leave it empty if there is none)';
  const answer = await text({
    message: message + none,
    validate: (words = '') =>
      words.trim() === '' && ask.or !== undefined
        ? undefined
        : answerFault(schema, field.key, valueOf(field, [words.trim()])),
  });
  const words = (answered(answer) ?? '').trim();
  return words === '' ? undefined : valueOf(field, [words]);
}

function answered<Answer>(answer: Answer): Exclude<Answer, symbol> {
  if (!isCancel(answer)) return answer as Exclude<Answer, symbol>;
  cancel('Nothing was written.');
  process.exit(1);
}

interface Known {
  /** The ids that a reference may name. */
  ids: Content['ids'];
  schema: z.ZodType;
}
