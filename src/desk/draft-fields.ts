import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { schemasFor } from '#lib/content/schema-of.ts';
import { docComments } from '#lib/drafting/doc-comments.ts';
import { draftKinds, type DraftKind } from '#lib/drafting/draft-kind.ts';
import { fieldsOf, type Field, type JsonSchema } from '#lib/drafting/field.ts';

/** The fields of a new record, from its schema and the comments in the schema's source. */
export function draftFields(kind: DraftKind): Field[] {
  const { collection, comments } = draftKinds[kind];
  const schemas = schemasFor({
    image: () => z.string(),
    reference: (target) => z.string().meta({ target }),
  });
  const explained = comments.flatMap(({ file, schema, under }) => {
    const source = readFileSync(join(import.meta.dirname, '../schemas', file), 'utf8');
    return [...docComments(source, schema)].map(([key, text]) => [under + key, text] as const);
  });
  // What zod makes here is the subset that `JsonSchema` names.
  const schema = z.toJSONSchema(schemas[collection], { io: 'input' }) as JsonSchema;
  return fieldsOf(schema, new Map(explained));
}
