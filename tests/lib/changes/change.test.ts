import { describe, expect, it } from 'vitest';
import { changesUntil, firstDay } from '#lib/changes/change.ts';
import type { Records } from '#lib/records/records.ts';

const correction = (date: string) => ({
  date,
  wrong: 'It said 4,649.',
  right: 'It says 4,694.',
  why: 'Two digits had changed places.',
});
const article = (published: string, more = {}) => ({
  data: { published, changes: [], corrections: [], ...more },
  body: '',
  format: 'md',
});
const empty = Object.fromEntries(
  ['pages', 'figures', 'sources', 'organisations', 'programmes', 'events', 'glossary'].map(
    (name) => [name, new Map()],
  ),
);
const records = {
  ...empty,
  articles: new Map([
    [
      'counts',
      article('2026-03-01', {
        changes: [{ date: '2026-05-01', note: 'Added the count of 2025.' }],
        corrections: [correction('2026-04-01')],
      }),
    ],
    ['money', article('2026-02-01')],
  ]),
  figures: new Map([['startups', { corrections: [correction('2026-05-01')] }]]),
  glossary: new Map([['llm', { corrections: [correction('2026-12-31')] }]]),
} as unknown as Records;

describe('changesUntil', () => {
  it('lists changes and corrections of texts and records, newest first, none of a later day', () => {
    const found = changesUntil(records, '2026-11-22');
    expect(found.map(({ collection, date, id }) => `${date} ${collection}/${id}`)).toEqual([
      '2026-05-01 articles/counts',
      '2026-05-01 figures/startups',
      '2026-04-01 articles/counts',
    ]);
  });

  it('says what a correction put right, and of a change what is new', () => {
    const [change, corrected] = changesUntil(records, '2026-11-22');
    expect(change).toEqual({
      ...{ collection: 'articles', id: 'counts', date: '2026-05-01' },
      note: 'Added the count of 2025.',
    });
    expect(corrected).toMatchObject({
      note: 'It says 4,694.',
      correction: correction('2026-05-01'),
    });
  });

  it('counts the day itself', () => {
    expect(changesUntil(records, '2026-04-01')).toHaveLength(1);
  });
});

describe('firstDay', () => {
  it('is the day of the first article', () => {
    expect(firstDay(records)).toBe('2026-02-01');
  });

  it('is unknown before there is one', () => {
    expect(firstDay({ articles: new Map() })).toBeUndefined();
  });
});
