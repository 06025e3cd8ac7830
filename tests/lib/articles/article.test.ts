import { describe, expect, it } from 'vitest';
import { isLive, isOffered, listedDay, newestFirst, readingOrder } from '#lib/articles/article.ts';
import { articleSchema } from '#schemas/article.ts';
import { z } from 'zod';

const schema = articleSchema({ image: () => z.string(), reference: () => z.string() });

const article = (id: string, data: object): [string, Parameters<typeof newestFirst>[0][0][1]] => [
  id,
  {
    data: schema.parse({
      ...{ kind: 'explainer', title: 'An explainer', published: '2025-01-01' },
      ...{ standfirst: 'One sentence that says it all.', topics: ['a'], authors: ['desk'] },
      ...data,
    }),
    body: '',
    format: 'md',
  },
];
const ids = (articles: [string, unknown][]) => articles.map(([id]) => id);

describe('isLive', () => {
  const cases: [string, Parameters<typeof isLive>[0], boolean][] = [
    ['an article of the day before', { draft: false, published: '2025-04-27' }, true],
    ['an article of the edition’s day', { draft: false, published: '2025-04-28' }, true],
    ['an article of the day after', { draft: false, published: '2025-04-29' }, false],
    ['a draft', { draft: true, published: '2025-04-27' }, false],
  ];
  it.each(cases)('of %s', (_, data, expected) => {
    expect(isLive(data, '2025-04-28')).toBe(expected);
  });
});

describe('isOffered', () => {
  it('asks for articles of a kind that were not taken back', () => {
    const found = [{}, { kind: 'news' }, { withdrawn: 'Its source was a forgery.' }].map((data) =>
      isOffered(article('x', data)[1].data, 'explainer'),
    );
    expect(found).toEqual([true, false, false]);
  });
});

describe('listedDay', () => {
  it('is the event’s day for news and the day of publication for all else', () => {
    const news = { kind: 'news', happened: '2025-04-01', published: '2025-04-28' };
    const days = [news, { ...news, happened: undefined }, { ...news, kind: 'explainer' }].map(
      (data) => listedDay(article('x', data)[1].data),
    );
    expect(days).toEqual(['2025-04-01', '2025-04-28', '2025-04-28']);
  });
});

describe('newestFirst', () => {
  it('sorts by the listed day, then by id, and leaves its input alone', () => {
    const given = [
      article('late-report', { kind: 'news', happened: '2024-01-01', published: '2025-06-01' }),
      article('b', { published: '2025-03-01' }),
      article('a', { published: '2025-03-01' }),
      article('new', { published: '2025-05-01' }),
    ];
    expect(ids(newestFirst(given))).toEqual(['new', 'a', 'b', 'late-report']);
    expect(ids(given)).toEqual(['late-report', 'b', 'a', 'new']);
  });
});

describe('readingOrder', () => {
  it('puts articles without a place last, oldest first, then by id', () => {
    const given = [
      article('b', { published: '2025-03-01' }),
      article('a', { published: '2025-03-01' }),
      article('old', { published: '2024-03-01' }),
      article('second', { order: 2 }),
      article('first', { order: 1, published: '2026-01-01' }),
    ];
    expect(ids(readingOrder(given))).toEqual(['first', 'second', 'old', 'a', 'b']);
  });
});
