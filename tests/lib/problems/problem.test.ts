import { expect, test } from 'vitest';
import { problem, problemLine, sortedProblems } from '#lib/problems/problem.ts';

const at = (file: string, line: number, column: number) => ({ file, line, column });

test('prints path, line, column, severity, code and message', () => {
  const one = problem('HB026', at('content/a.md', 3, 7), 'It is so.', 'Do this.');
  expect(problemLine(one)).toBe('content/a.md:3:7 warning HB026 It is so. Do this.');
});

test('prints no space after a problem without a fix', () => {
  const one = problem('HB001', at('content/a.md', 1, 1), 'It is so.', '');
  expect(problemLine(one)).toBe('content/a.md:1:1 error HB001 It is so.');
});

test('sorts by file, line, column and code, and tells nothing twice', () => {
  const all = [
    problem('HB003', at('b', 1, 1), 'W.', ''),
    problem('HB003', at('a', 10, 1), 'W.', ''),
    problem('HB003', at('a', 9, 2), 'W.', ''),
    problem('HB002', at('a', 9, 2), 'W.', ''),
    problem('HB003', at('b', 1, 1), 'W.', ''),
  ];
  expect(sortedProblems(all).map(({ file, line, code }) => `${file}${line}${code}`)).toEqual([
    'a9HB002',
    'a9HB003',
    'a10HB003',
    'b1HB003',
  ]);
});
