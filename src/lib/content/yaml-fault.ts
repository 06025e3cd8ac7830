/** What an editor is told about an error of the YAML reader. */
export function yamlFault(code: string, detail: string): YamlFault {
  const [what, fix, recoverable = false] = faults[code] ?? [
    `cannot be read: ${detail.split('\n')[0]?.replace(/[.:\s]+$/, '') ?? ''}`,
    'Compare the line with the one above it.',
  ];
  return { what: what.replace('…', detail), fix, recoverable };
}

const faults: Record<string, [what: string, fix: string, recoverable?: boolean]> = {
  DUPLICATE_KEY: ['holds this key twice', 'Keep one of the two.', true],
  TAB_AS_INDENT: ['is indented with a tab', 'Use spaces.'],
  BLOCK_AS_IMPLICIT_KEY: [
    'holds `: ` inside a value, or a key where a value is due',
    'Put the value in quotation marks, or mend the indentation.',
  ],
  MISSING_CHAR: ['lacks a quotation mark, bracket or colon', 'Close what is opened on this line.'],
  BAD_INDENT: ['is indented in a way that cannot be read', 'Align the line with its neighbours.'],
  MULTIPLE_DOCS: ['holds a second YAML document', 'Remove the line `---` between the two.'],
  RESOURCE_EXHAUSTION: ['is nested too deeply', 'Records need a few levels only.'],
  TAG_RESOLVE_FAILED: ['holds a YAML tag, a word that begins with `!`', 'Write the plain value.'],
  NON_STRING_KEY: ['holds a key that is no text', 'Write a plain word before the colon.'],
  BAD_ALIAS: ['holds a YAML alias that cannot be read', 'Write the value out, in quotation marks.'],
  ALIAS: [
    'holds the YAML alias `*…`',
    'Write the value out; text that begins with `*` needs quotation marks.',
  ],
  BAD_SCALAR_START: [
    'holds a value that begins with a reserved sign',
    'Put the value in quotation marks.',
  ],
};

export interface YamlFault {
  /** Ends a sentence that begins with the file or the line: "is indented with a tab". */
  what: string;
  fix: string;
  /** Whether the rest of the text can be read all the same. */
  recoverable: boolean;
}
