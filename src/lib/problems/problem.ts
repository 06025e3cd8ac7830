import type { ProblemCode } from './catalogue.ts';

/** Something wrong in the content, where it stands, and what the editor can do about it. */
export interface Problem {
  code: ProblemCode;
  severity: 'error' | 'warning';
  /** The path from the project's folder: `content/articles/x/en.md`. */
  file: string;
  /** From 1; the front matter's opening `---` is line 1. */
  line: number;
  column: number;
  /** What is wrong, as a full sentence with names in backticks. */
  what: string;
  /** What to do about it, with the nearest valid choice where there is one. */
  fix: string;
}

/** `path:line:column severity HBnnn message`, as `npm run check` prints it. */
export function problemLine({ file, line, column, severity, code, what, fix }: Problem): string {
  return `${file}:${line}:${column} ${severity} ${code} ${what} ${fix}`.trimEnd();
}
