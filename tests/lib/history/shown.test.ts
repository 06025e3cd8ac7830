import { expect, it } from 'vitest';
import { articleVersion } from '#lib/history/article-version.ts';
import { shownSnapshots } from '#lib/history/shown.ts';

const version = (published: string, draft: boolean) =>
  articleVersion(`---\ntitle: A\npublished: ${published}\ndraft: ${draft}\n---\n`, 'en.md');

const D = true;
const cases: { name: string; versions: [string, string, boolean?][]; expected?: string[] }[] = [
  {
    name: 'what was kept on its day',
    versions: [['2026-01-05', '2026-01-05']],
    expected: ['2026-01-05'],
  },
  {
    name: 'what was kept later',
    versions: [['2026-01-09', '2026-01-05']],
    expected: ['2026-01-09'],
  },
  {
    name: 'what was kept before, from its day',
    versions: [['2026-01-02', '2026-01-05']],
    expected: ['2026-01-05'],
  },
  {
    name: 'only the last before its day',
    versions: [
      ['2026-01-02', '2026-01-05'],
      ['2026-01-03', '2026-01-05'],
      ['2026-01-08', '2026-01-05'],
    ],
    expected: ['2026-01-05', '2026-01-08'],
  },
  {
    name: 'nothing that was replaced on its day',
    versions: [
      ['2026-01-02', '2026-01-05'],
      ['2026-01-05', '2026-01-05'],
    ],
    expected: ['2026-01-05'],
  },
  {
    name: 'no draft between',
    versions: [
      ['2026-01-05', '2026-01-05'],
      ['2026-01-06', '2026-01-05', D],
      ['2026-01-07', '2026-01-05'],
    ],
    expected: ['2026-01-05', '2026-01-07'],
  },
  {
    name: 'nothing of a draft',
    versions: [
      ['2026-01-05', '2026-01-05'],
      ['2026-01-06', '2026-01-05', D],
    ],
  },
  {
    name: 'nothing of what is dated later',
    versions: [
      ['2026-01-05', '2026-01-05'],
      ['2026-01-06', '2026-03-01'],
    ],
  },
];

it.each(cases)('gives $name', ({ expected, versions }) => {
  const snapshots = versions.map(([day, published, draft = false], commit) => ({
    ...{ commit, day, en: version(published, draft) },
  }));
  expect(shownSnapshots(snapshots, '2026-02-01')?.map(({ seenFrom }) => seenFrom)).toEqual(
    expected,
  );
});
