import type { Field } from '#lib/drafting/field.ts';

/** A field for tests: plain text, optional, unless said otherwise. */
export function field(key: string, more: Partial<Field> = {}): Field {
  return {
    key,
    comment: '',
    isRequired: false,
    isList: false,
    takes: 'text',
    choices: [],
    standard: undefined,
    target: undefined,
    fields: [],
    ...more,
  };
}
