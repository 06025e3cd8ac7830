/**
 * Every problem that the checker can report. Codes are permanent: a retired one stays here, unused,
 * and is never given to another problem. The text is what CONTRIBUTING's readers look up.
 */
export const catalogue = {
  HB001: { severity: 'error', means: 'a file that is empty or is no UTF-8 text' },
  HB002: { severity: 'error', means: 'YAML that cannot be read' },
  HB003: { severity: 'error', means: 'a key that the schema does not know' },
  HB004: { severity: 'error', means: 'a required key that is missing' },
  HB005: { severity: 'error', means: 'a value of the wrong type or shape' },
  HB006: { severity: 'error', means: 'a day or period that does not exist' },
  HB007: { severity: 'error', means: 'a record that does not exist' },
  HB008: { severity: 'error', means: 'an id that two files share' },
  HB009: { severity: 'error', means: 'a file name that is no valid id, or a file that no collection reads' },
} as const satisfies Record<`HB${string}`, { severity: 'error' | 'warning'; means: string }>;

export type ProblemCode = keyof typeof catalogue;
