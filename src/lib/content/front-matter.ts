/**
 * A text file cut in two: its front matter, which is the lines between the first line `---` and
 * the next, and its body; or what is wrong with it, as the end of a sentence.
 */
export function frontMatter(text: string): FrontMatter | FrontMatterFault {
  const lines = text.split('\n');
  if (!isFence(lines[0] ?? '')) {
    return {
      line: 1,
      fault: 'has no front matter: its first line is not `---`',
      fix: 'Begin the file with a line `---`, the keys in YAML, and another line `---`.',
    };
  }
  // Astro ends front matter at any line that begins so, whatever follows.
  const end = lines.findIndex((line, index) => index > 0 && /^(---|\+\+\+)/.test(line));
  if (end === -1) {
    return {
      line: 1,
      fault: 'has front matter that is not closed',
      fix: 'Add a line `---` under the last key.',
    };
  }
  if (!isFence(lines[end] ?? '')) {
    return {
      line: end + 1,
      fault: 'has front matter with a line that begins like its end but is not `---`',
      fix: 'Write `---` alone on the line, or remove the line.',
    };
  }
  return {
    yaml: lines.slice(1, end).join('\n') + '\n',
    body: lines.slice(end + 1).join('\n'),
    linesBefore: end + 1,
  };
}

export interface FrontMatter {
  yaml: string;
  body: string;
  /** How many lines of the file stand before the body. */
  linesBefore: number;
}

export interface FrontMatterFault {
  line: number;
  /** Ends a sentence that begins with the file. */
  fault: string;
  fix: string;
}

function isFence(line: string): boolean {
  return /^---[ \t]*$/.test(line);
}
