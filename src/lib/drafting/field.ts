/**
 * The fields of a schema in its order, each with its comment. `schema` is the JSON Schema that zod
 * makes of what an editor writes; a field whose text names a record says so in `target`.
 */
export function fieldsOf(schema: JsonSchema, comments: ReadonlyMap<string, string>): Field[] {
  return inside(schema, comments, '');
}

function inside(schema: JsonSchema, comments: ReadonlyMap<string, string>, above: string): Field[] {
  return Object.entries(schema.properties ?? {}).map(([key, property]) => {
    const one = property.items ?? property;
    const isWords = Object.keys(one.properties ?? {}).join() === 'en,zh-hant';
    return {
      key,
      comment: comments.get(above + key) ?? '',
      isRequired: schema.required?.includes(key) ?? false,
      isList: property.items !== undefined,
      takes: isWords ? 'words' : (kinds[one.type ?? ''] ?? 'text'),
      choices: one.enum ?? [],
      standard: Array.isArray(property.default) ? undefined : property.default,
      target: one.target,
      fields: isWords ? [] : inside(one, comments, `${above}${key}.`),
    };
  });
}

const kinds: Readonly<Record<string, Field['takes']>> = {
  boolean: 'truth',
  integer: 'number',
  number: 'number',
  object: 'fields',
};

/** The part of JSON Schema that zod uses for our schemas. */
export interface JsonSchema {
  type?: string;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  enum?: string[];
  default?: unknown;
  /** The collection whose id the text is. */
  target?: string;
}

/** One field of a record as an editor meets it. */
export interface Field {
  key: string;
  /** What the schema says about it; empty where the schema says nothing. */
  comment: string;
  isRequired: boolean;
  isList: boolean;
  /** What it, or each item of its list, is made of. */
  takes: 'text' | 'words' | 'number' | 'truth' | 'fields';
  choices: readonly string[];
  /** What holds if it is left out. */
  standard: unknown;
  target: string | undefined;
  /** What stands under it, if it takes fields. */
  fields: readonly Field[];
}
