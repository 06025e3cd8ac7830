import { catalogue, type ProblemCode } from './catalogue.ts';

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

/** A problem with the severity that the catalogue gives its code. */
export function problem(
  code: ProblemCode,
  { file, line, column }: Spot,
  what: string,
  fix: string,
): Problem {
  return { code, severity: catalogue[code].severity, file, line, column, what, fix };
}

/** By file, then line, then column, then code; the same problem at the same spot only once. */
export function sortedProblems(problems: readonly Problem[]): Problem[] {
  const lines = new Map(problems.map((one) => [problemLine(one), one]));
  return [...lines.values()].sort(
    (a, b) =>
      Number(a.file > b.file) - Number(a.file < b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      Number(a.code > b.code) - Number(a.code < b.code),
  );
}

/** Where something stands in the content; lines and columns count from 1. */
export interface Spot {
  file: string;
  line: number;
  column: number;
}
