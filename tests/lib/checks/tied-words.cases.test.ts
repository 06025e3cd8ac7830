import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tieProblems } from './tied-figures.ts';

describe.each(['en', 'zh-hant'] as const)('words tied to figures in %s', (edition) => {
  const cases = casesOf(readFileSync(`tests/fixtures/ties/${edition}.txt`, 'utf8'));

  it.each(cases)('$text', ({ text, expected }) => {
    expect(tieProblems(text, edition)).toEqual(expected);
  });

  it('are a table that holds many of both sorts', () => {
    const refused = cases.filter(({ expected }) => expected.length > 0);
    expect(cases.length).toBeGreaterThanOrEqual(125);
    expect(refused.length).toBeGreaterThanOrEqual(40);
  });
});

/** One text a line, with what is said of it indented under it. */
function casesOf(table: string): { text: string; expected: string[] }[] {
  return table
    .trimEnd()
    .split(/\n(?! )/)
    .map((lines) => {
      const [text = '', ...expected] = lines.split('\n');
      return { text, expected: expected.map((line) => line.trim()) };
    });
}
