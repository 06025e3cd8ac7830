import { expect, it } from 'vitest';
import { commitsIn } from '#lib/history/git-log.ts';

const [ONE, TWO, NONE] = ['1', '2', '0'].map((digit) => digit.repeat(40));
const file = (status: string, ...paths: string[]) => {
  const [before, after] = status === 'A' ? [NONE, ONE] : status === 'D' ? [ONE, NONE] : [ONE, TWO];
  const mode = status === 'D' ? '000000' : '100644';
  return `:100644 ${mode} ${before} ${after} ${status}\0${paths.join('\0')}\0`;
};
const NEW_YEAR = Date.parse('2026-01-01T00:00:00+08:00') / 1000;

it.each([
  { name: 'nothing', log: '', expected: [] },
  {
    name: 'a commit at midnight in Hong Kong',
    log: `\x01${NEW_YEAR}\0\n${file('A', 'a.yaml')}`,
    expected: [{ day: '2026-01-01', files: [{ path: 'a.yaml', blob: ONE }] }],
  },
  {
    name: 'a second before, and a merge without files',
    log: `\x01${NEW_YEAR - 1}\0\n${file('M', 'a.yaml')}\x01${NEW_YEAR}\0`,
    expected: [
      { day: '2025-12-31', files: [{ path: 'a.yaml', blob: TWO }] },
      { day: '2026-01-01', files: [] },
    ],
  },
  {
    name: 'a rename and a removal, with names in Chinese',
    log: `\x01${NEW_YEAR}\0\n${file('R087', '舊 名.md', '新.md')}${file('D', 'b.md')}`,
    expected: [
      {
        day: '2026-01-01',
        files: [{ path: '新.md', blob: TWO, from: '舊 名.md', likeness: 87 }, { path: 'b.md' }],
      },
    ],
  },
])('reads $name', ({ log, expected }) => {
  expect(commitsIn(log)).toEqual(expected);
});
