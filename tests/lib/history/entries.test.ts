import { describe, expect, it } from 'vitest';
import type { Edit } from '#lib/history/article-history.ts';
import { entriesOf } from '#lib/history/entries.ts';
import { partsOf } from './written.ts';

const edit = (day: string, words: string, more: Partial<Edit> = {}): Edit => ({
  ...{ day, points: [], zhHant: [], changes: [0, 0], corrections: [0, 0] },
  en: words === '' ? [] : [{ kind: 'text', parts: partsOf(words) }],
  ...more,
});
const NUMBER = 'Some -10-+20+ firms';
const SLIP = 'It -recieves-+receives+ it';
const note = (date: string) => ({ date, note: `Note of ${date}.` });
const correction = (date: string) => ({
  date,
  wrong: `wrong ${date}`,
  right: 'right',
  why: 'A slip.',
});
const point = { period: '2024', value: 1, status: 'actual' as const };
const value = { figure: 'a', key: '2024', to: { unit: 'count' as const, point } };
const none = { changes: [], corrections: [], names: [], records: [] };

/** `2026-01-05 note, words`, newest first, and the number of small edits. */
function told(edits: Edit[], written: Partial<Parameters<typeof entriesOf>[1]> = {}) {
  const { entries, smallEdits } = entriesOf(edits, { ...none, ...written });
  const lines = entries.map(({ corrections, day, en, notes, points, withdrawal }) =>
    [
      day,
      ...notes,
      ...corrections.map(({ record, wrong }) => `${record ?? ''}${wrong}`),
      ...points.map(() => 'value'),
      ...en.map(() => 'words'),
      ...(withdrawal ? [withdrawal] : []),
    ].join(', '),
  );
  return [...lines, smallEdits];
}

describe('what is listed', () => {
  it.each([
    { name: 'nothing', edits: [], expected: [0] },
    {
      name: 'changes newest first, small edits as a number',
      edits: [edit('2026-01-05', NUMBER), edit('2026-01-06', SLIP), edit('2026-01-07', NUMBER)],
      expected: ['2026-01-07, words', '2026-01-05, words', 1],
    },
    {
      name: 'two of one day apart, the later first',
      edits: [edit('2026-01-05', NUMBER), edit('2026-01-05', NUMBER, { points: [value] })],
      expected: ['2026-01-05, value, words', '2026-01-05, words', 0],
    },
    {
      name: 'a value alone',
      edits: [edit('2026-01-05', '', { points: [value] })],
      expected: ['2026-01-05, value', 0],
    },
    {
      name: 'that it was taken back',
      edits: [edit('2026-01-05', '', { withdrawal: 'withdrawn' })],
      expected: ['2026-01-05, withdrawn', 0],
    },
    { name: 'an edit of marks as a small one', edits: [edit('2026-01-05', '')], expected: [1] },
  ])('is $name', ({ edits, expected }) => {
    expect(told(edits)).toEqual(expected);
  });
});

describe('what editors wrote', () => {
  it('stands with the commit that added it, whatever its day, and makes its edit no small one', () => {
    const edits = [edit('2026-01-06', SLIP, { changes: [0, 1] })];
    expect(told(edits, { changes: [note('2026-01-05')] })).toEqual([
      '2026-01-06, Note of 2026-01-05., words',
      0,
    ]);
  });

  it('joins the words that were changed before on the same day', () => {
    const edits = [edit('2026-01-05', NUMBER), edit('2026-01-05', '', { changes: [0, 1] })];
    expect(told(edits, { changes: [note('2026-01-05')] })).toEqual([
      '2026-01-05, Note of 2026-01-05., words',
      0,
    ]);
  });

  it('stands on its own day where no commit added it, a record’s correction too', () => {
    const corrections = [correction('2026-01-05')];
    const records = [{ ...correction('2026-01-06'), record: 'Startups: ' }];
    expect(told([], { changes: [note('2026-01-04')], corrections, records })).toEqual([
      '2026-01-06, Startups: wrong 2026-01-06',
      '2026-01-05, wrong 2026-01-05',
      '2026-01-04, Note of 2026-01-04.',
      0,
    ]);
  });
});
