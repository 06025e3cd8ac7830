import { describe, expect, it } from 'vitest';
import { problemLine } from '#lib/problems/problem.ts';
import { problemsOfTies, tieProblems } from './tied-figures.ts';

const lines = (words: string, edition: 'en' | 'zh-hant' = 'en') =>
  problemsOfTies(words, edition).map(problemLine);

describe('tied words', () => {
  it('are reported where the link begins, with what would be right', () => {
    expect(lines('A line.\n\nIt counted [over 4,700](figure:firms@2024) firms.')).toEqual([
      'content/articles/a/en.md:6:12 error HB054 “over 4,700” does not agree: `firms@2024` is 4,694, and over and more than (逾、超過) are said only of a larger value. Write `[4,694](figure:firms@2024)`.',
    ]);
    expect(lines('共[800人](figure:hedged@over)。', 'zh-hant')).toEqual([
      'content/articles/a/zh-hant.md:4:2 error HB054 “800” does not agree: `hedged@over` is 逾800, and its bound needs over, more than or at least (逾、超過、至少). Write `[逾800](figure:hedged@over)`.',
    ]);
  });

  it('of a change are offered as difference, percentage and factor', () => {
    expect(lines('It [doubled](figure:firms@2015..2024).')).toEqual([
      'content/articles/a/en.md:4:4 error HB054 “doubled” does not agree: `firms@2015..2024` is 3,136 (201.3%, 3 times), from 1,558 to 4,694. Write `[3,136](figure:firms@2015..2024)` or `[201.3%](figure:firms@2015..2024)` or `[3 times](figure:firms@2015..2024)`.',
    ]);
    expect(lines('增加[兩倍](figure:firms@2015..2024)。', 'zh-hant')).toEqual([
      'content/articles/a/zh-hant.md:4:3 error HB054 “兩倍” can be read in two ways (twice as much, or twice as much more), and `firms@2015..2024` is 3,136 (201.3%, 3倍), from 1,558 to 4,694. Write 增至…倍 or a percentage: `[3,136](figure:firms@2015..2024)` or `[201.3%](figure:firms@2015..2024)` or `[3倍](figure:firms@2015..2024)`.',
    ]);
  });

  it('of a target say in their sentence what it is', () => {
    expect(lines('There are [6,000](figure:firms@2030) firms. It is a target.')).toEqual([
      'content/articles/a/en.md:4:11 error HB055 “6,000” is tied to `firms@2030`, which is a target, and the sentence does not say so. Say it there, with a word such as “target”, “aims” or “planned”.',
    ]);
    expect(lines('共[6,000間](figure:firms@2030)。', 'zh-hant')).toEqual([
      'content/articles/a/zh-hant.md:4:2 error HB055 “6,000間” is tied to `firms@2030`, which is a target, and the sentence does not say so. Say it there, with a word such as 「目標」或「計劃」.',
    ]);
  });

  it('in a table may leave unit and status to the head of their column', () => {
    expect(lines('| % |\n| - |\n| [66](figure:share@2024) |')).toEqual([]);
    expect(lines('| Target |\n| - |\n| [](figure:firms@2030) |')).toEqual([]);
    expect(lines('| A | B |\n| - | - |\n| [](figure:firms@2030) | planned |')).toEqual([]);
    expect(tieProblems('| Firms |\n| - |\n| [](figure:firms@2030) |', 'en')).toEqual([
      'HB055 `firms@2030` is a target, and the sentence does not say so.',
    ]);
  });

  it('in a list may leave the status to the line over it', () => {
    expect(lines('The targets:\n\n- [6,000](figure:firms@2030) firms')).toEqual([]);
  });

  it('whose record does not exist are left to another check', () => {
    expect(lines('It counted [5](figure:gone@2024) and [5](figure:firms@1900).')).toEqual([]);
  });
});
