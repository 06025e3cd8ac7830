import { expect, it } from 'vitest';
import { repository } from '#lib/history/repository.ts';
import { articleSnapshots } from '#lib/history/snapshots.ts';
import { day, git, words } from './git.ts';

it('joins both languages of an article commit by commit, and passes over what changed nothing', () => {
  const known = repository(
    git([
      [day(1), { 'articles/a/en.md': words('One.') }],
      [day(2), { 'articles/a/zh-hant.md': words('一。') }],
      [day(3), { 'articles/a/en.md': words('One.') }],
      [day(4), { 'articles/a/en.md': words('Two.'), 'articles/a/zh-hant.md': words('二。') }],
    ]),
  );
  if ('absent' in known) throw new Error(known.absent);
  const last = (version: { passages: { text: string }[] } | undefined) =>
    version?.passages.at(-1)?.text;
  const told = articleSnapshots(known)
    .get('a')
    ?.map(({ day: on, en, zhHant }) => [on, last(en), last(zhHant)]);
  expect(told).toEqual([
    ['2026-01-01', 'One.', undefined],
    ['2026-01-02', 'One.', '一。'],
    ['2026-01-04', 'Two.', '二。'],
  ]);
});
